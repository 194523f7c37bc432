-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'email of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."EMAIL" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."EMAIL") as place
    from "CUSTOMER" as rows_there where rows_there."EMAIL" is not null
    group by rows_there."EMAIL" having count(*) > 1 order by rows_there."EMAIL" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_EMAIL_KEY" unique ("EMAIL");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_EMAIL_KEY";
