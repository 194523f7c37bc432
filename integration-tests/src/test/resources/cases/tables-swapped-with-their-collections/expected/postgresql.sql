-- upgrade
alter table "cat_tags" drop constraint "cat_tags_cat_id_fkey";
alter table "dog_tags" drop constraint "dog_tags_dog_id_fkey";
alter table "b" drop constraint "b_pkey";
alter table "a" drop constraint "a_pkey";
alter table "a" rename to "renamed_1";
alter table "b" rename to "a";
alter table "renamed_1" rename to "b";
alter sequence "a_seq" rename to "renamed_1";
alter sequence "b_seq" rename to "a_seq";
alter sequence "renamed_1" rename to "b_seq";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of a must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "a" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "a" add constraint "a_pkey" primary key ("id");
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of b must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "b" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "b" add constraint "b_pkey" primary key ("id");
alter table "cat_tags" add constraint "cat_tags_cat_id_fkey" foreign key ("cat_id") references "b" ("id");
alter table "dog_tags" add constraint "dog_tags_dog_id_fkey" foreign key ("dog_id") references "a" ("id");

-- downgrade
alter table "dog_tags" drop constraint "dog_tags_dog_id_fkey";
alter table "cat_tags" drop constraint "cat_tags_cat_id_fkey";
alter table "b" drop constraint "b_pkey";
alter table "a" drop constraint "a_pkey";
alter sequence "b_seq" rename to "renamed_1";
alter sequence "a_seq" rename to "b_seq";
alter sequence "renamed_1" rename to "a_seq";
alter table "b" rename to "renamed_1";
alter table "a" rename to "b";
alter table "renamed_1" rename to "a";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of a must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "a" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "a" add constraint "a_pkey" primary key ("id");
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of b must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "b" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "b" add constraint "b_pkey" primary key ("id");
alter table "dog_tags" add constraint "dog_tags_dog_id_fkey" foreign key ("dog_id") references "b" ("id");
alter table "cat_tags" add constraint "cat_tags_cat_id_fkey" foreign key ("cat_id") references "a" ("id");
