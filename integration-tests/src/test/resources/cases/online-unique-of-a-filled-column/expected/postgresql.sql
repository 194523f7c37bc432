-- upgrade
alter table "customer" add column "login" varchar(255);
update "customer" set login = lower(name) where login is null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'login of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."login" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."login") as place
    from "customer" as rows_there where rows_there."login" is not null
    group by rows_there."login" having count(*) > 1 order by rows_there."login" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
create unique index concurrently "customer_login_key" on "customer" ("login");
alter table "customer" add constraint "customer_login_key" unique using index "customer_login_key";

-- downgrade
alter table "customer" drop constraint "customer_login_key";
alter table "customer" drop column "login";
