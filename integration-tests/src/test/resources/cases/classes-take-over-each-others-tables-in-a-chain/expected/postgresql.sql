-- upgrade
alter table "cat_details" drop constraint "cat_details_id_fkey";
alter table "cat_tags" drop constraint "cat_tags_cat_id_fkey";
alter table "cat" drop constraint "cat_pkey";
alter table "cat_details" drop constraint "cat_details_pkey";
alter table "dog" rename to "hound";
alter table "cat" rename to "dog";
alter table "dog_details" rename to "hound_details";
alter table "cat_details" rename to "dog_details";
alter table "dog_tags" rename to "hound_tags";
alter table "cat_tags" rename to "dog_tags";
alter sequence "dog_seq" rename to "hound_seq";
alter sequence "cat_seq" rename to "dog_seq";
alter table "dog_tags" rename column "cat_id" to "dog_id";
alter table "hound_tags" rename column "dog_id" to "hound_id";
alter table "hound" rename constraint "dog_pkey" to "hound_pkey";
alter table "hound_details" rename constraint "dog_details_pkey" to "hound_details_pkey";
alter table "hound_details" rename constraint "dog_details_id_fkey" to "hound_details_id_fkey";
alter table "hound_tags" rename constraint "dog_tags_dog_id_fkey" to "hound_tags_hound_id_fkey";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of dog must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "dog" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "dog" add constraint "dog_pkey" primary key ("id");
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of dog_details must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "dog_details" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "dog_details" add constraint "dog_details_pkey" primary key ("id");
alter table "dog_details" add constraint "dog_details_id_fkey" foreign key ("id") references "dog" ("id");
alter table "dog_tags" add constraint "dog_tags_dog_id_fkey" foreign key ("dog_id") references "dog" ("id");

-- downgrade
alter table "dog_tags" drop constraint "dog_tags_dog_id_fkey";
alter table "dog_details" drop constraint "dog_details_id_fkey";
alter table "dog_details" drop constraint "dog_details_pkey";
alter table "dog" drop constraint "dog_pkey";
alter table "hound_tags" rename constraint "hound_tags_hound_id_fkey" to "dog_tags_dog_id_fkey";
alter table "hound_details" rename constraint "hound_details_id_fkey" to "dog_details_id_fkey";
alter table "hound_details" rename constraint "hound_details_pkey" to "dog_details_pkey";
alter table "hound" rename constraint "hound_pkey" to "dog_pkey";
alter table "hound_tags" rename column "hound_id" to "dog_id";
alter table "dog_tags" rename column "dog_id" to "cat_id";
alter sequence "dog_seq" rename to "cat_seq";
alter sequence "hound_seq" rename to "dog_seq";
alter table "dog_tags" rename to "cat_tags";
alter table "hound_tags" rename to "dog_tags";
alter table "dog_details" rename to "cat_details";
alter table "hound_details" rename to "dog_details";
alter table "dog" rename to "cat";
alter table "hound" rename to "dog";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of cat_details must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "cat_details" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "cat_details" add constraint "cat_details_pkey" primary key ("id");
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of cat must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "cat" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "cat" add constraint "cat_pkey" primary key ("id");
alter table "cat_tags" add constraint "cat_tags_cat_id_fkey" foreign key ("cat_id") references "cat" ("id");
alter table "cat_details" add constraint "cat_details_id_fkey" foreign key ("id") references "cat" ("id");
