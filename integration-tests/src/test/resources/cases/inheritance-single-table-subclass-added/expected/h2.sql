-- upgrade
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
alter table "ANIMAL" add column "LIVES" integer;
alter table "ANIMAL" add column "ENEMY_ID" bigint;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'all rows of animal must meet dtype <> ''Cat'' or (lives is not null), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "ANIMAL" where not (dtype <> 'Cat' or (lives is not null))) as refused (refusal);
alter table "ANIMAL" add constraint "ANIMAL_CAT_CHECK" check (dtype <> 'Cat' or (lives is not null));
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Cat', 'Dog'));
create index if not exists "ANIMAL_ENEMY_ID_FKEY_INDEX" on "ANIMAL" ("ENEMY_ID");
alter table "ANIMAL" add constraint "ANIMAL_ENEMY_ID_FKEY" foreign key ("ENEMY_ID") index "ANIMAL_ENEMY_ID_FKEY_INDEX" references "ANIMAL" ("ID");

-- downgrade
alter table "ANIMAL" drop constraint "ANIMAL_ENEMY_ID_FKEY";
alter table "ANIMAL" drop constraint "ANIMAL_DTYPE_CHECK";
alter table "ANIMAL" drop constraint "ANIMAL_CAT_CHECK";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'dtype of animal must be one of Animal, Dog, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."DTYPE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."DTYPE") as place
    from "ANIMAL" as rows_there where not ("DTYPE" in ('Animal', 'Dog'))
    group by rows_there."DTYPE" order by rows_there."DTYPE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "ANIMAL" drop column "ENEMY_ID";
alter table "ANIMAL" drop column "LIVES";
alter table "ANIMAL" add constraint "ANIMAL_DTYPE_CHECK" check ("DTYPE" in ('Animal', 'Dog'));
