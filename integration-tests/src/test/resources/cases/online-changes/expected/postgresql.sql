-- upgrade
drop index concurrently "customer_old";
alter table "customer" add column "sortname" varchar(255);
update "customer" set sortname = lower(name) where sortname is null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'sortname of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "customer" where "sortname" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_sortname_no_null" check ("sortname" is not null) not valid;
alter table "customer" validate constraint "customer_sortname_no_null";
alter table "customer" alter column "sortname" set not null;
alter table "customer" drop constraint "customer_sortname_no_null";
alter table "customer" add column "kind" varchar(255);
alter table "customer" add column "boss_id" bigint;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'name of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "customer" where "name" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_name_no_null" check ("name" is not null) not valid;
alter table "customer" validate constraint "customer_name_no_null";
alter table "customer" alter column "name" set not null;
alter table "customer" drop constraint "customer_name_no_null";
update "customer" set city = 'Graz' where city is null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'city of customer may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "customer" where "city" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_city_no_null" check ("city" is not null) not valid;
alter table "customer" validate constraint "customer_city_no_null";
alter table "customer" alter column "city" set not null;
alter table "customer" drop constraint "customer_city_no_null";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'email of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."email" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."email") as place
    from "customer" as rows_there where rows_there."email" is not null
    group by rows_there."email" having count(*) > 1 order by rows_there."email" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
create unique index concurrently "customer_email_key" on "customer" ("email");
alter table "customer" add constraint "customer_email_key" unique using index "customer_email_key";
alter table "customer" add constraint "customer_kind_check" check ("kind" in ('GOOD', 'BETTER')) not valid;
alter table "customer" validate constraint "customer_kind_check";
create index concurrently "customer_new" on "customer" ("name");
alter table "customer" add constraint "customer_boss_id_fkey" foreign key ("boss_id") references "customer" ("id") not valid;
alter table "customer" validate constraint "customer_boss_id_fkey";

-- downgrade
alter table "customer" drop constraint "customer_boss_id_fkey";
drop index concurrently "customer_new";
alter table "customer" drop constraint "customer_kind_check";
alter table "customer" drop constraint "customer_email_key";
alter table "customer" alter column "city" drop not null;
alter table "customer" alter column "name" drop not null;
alter table "customer" drop column "boss_id";
alter table "customer" drop column "kind";
alter table "customer" drop column "sortname";
create index concurrently "customer_old" on "customer" ("city");
