-- upgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_EMAIL_KEY";

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'email of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast("EMAIL" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by "EMAIL") as place
    from "CUSTOMER" where "EMAIL" is not null
    group by "EMAIL" having count(*) > 1 order by "EMAIL" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_EMAIL_KEY" unique ("EMAIL");
