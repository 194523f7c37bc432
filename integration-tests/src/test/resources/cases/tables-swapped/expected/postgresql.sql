-- upgrade
alter table "b" drop constraint "b_hen_id_fkey";
alter table "b" drop constraint "b_pkey";
alter table "a" drop constraint "a_pkey";
alter table "a" rename to "renamed_1";
alter table "b" rename to "a";
alter table "renamed_1" rename to "b";
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
alter table "a" add constraint "a_hen_id_fkey" foreign key ("hen_id") references "b" ("id");

-- downgrade
alter table "a" drop constraint "a_hen_id_fkey";
alter table "b" drop constraint "b_pkey";
alter table "a" drop constraint "a_pkey";
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
alter table "b" add constraint "b_hen_id_fkey" foreign key ("hen_id") references "a" ("id");
