-- upgrade
alter table "animal" drop constraint "animal_dtype_check";
alter table "animal" add column "lives" integer;
alter table "animal" add column "enemy_id" bigint;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of animal must meet dtype <> ''Cat'' or (lives is not null), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "animal" where not (dtype <> 'Cat' or (lives is not null)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "animal" add constraint "animal_cat_check" check (dtype <> 'Cat' or (lives is not null));
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Cat', 'Dog'));
alter table "animal" add constraint "animal_enemy_id_fkey" foreign key ("enemy_id") references "animal" ("id");

-- downgrade
alter table "animal" drop constraint "animal_enemy_id_fkey";
alter table "animal" drop constraint "animal_dtype_check";
alter table "animal" drop constraint "animal_cat_check";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'dtype of animal must be one of Animal, Dog, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."dtype" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."dtype") as place
    from "animal" as rows_there where not ("dtype" in ('Animal', 'Dog'))
    group by rows_there."dtype" order by rows_there."dtype" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "animal" drop column "enemy_id";
alter table "animal" drop column "lives";
alter table "animal" add constraint "animal_dtype_check" check ("dtype" in ('Animal', 'Dog'));
