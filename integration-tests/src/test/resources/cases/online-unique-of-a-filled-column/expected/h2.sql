-- upgrade
alter table "CUSTOMER" add column "LOGIN" varchar(255);
update "CUSTOMER" set login = lower(name) where login is null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'login of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."LOGIN" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."LOGIN") as place
    from "CUSTOMER" as rows_there where rows_there."LOGIN" is not null
    group by rows_there."LOGIN" having count(*) > 1 order by rows_there."LOGIN" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_LOGIN_KEY" unique ("LOGIN");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_LOGIN_KEY";
alter table "CUSTOMER" drop column "LOGIN";
