-- upgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_A_KEY";
alter table "CUSTOMER" drop constraint "CUSTOMER_B_KEY";
alter table "CUSTOMER" alter column "A" rename to "RENAMED_1";
alter table "CUSTOMER" alter column "B" rename to "A";
alter table "CUSTOMER" alter column "RENAMED_1" rename to "B";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'a of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."A" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."A") as place
    from "CUSTOMER" as rows_there where rows_there."A" is not null
    group by rows_there."A" having count(*) > 1 order by rows_there."A" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_A_KEY" unique ("A");
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'b of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."B" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."B") as place
    from "CUSTOMER" as rows_there where rows_there."B" is not null
    group by rows_there."B" having count(*) > 1 order by rows_there."B" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_B_KEY" unique ("B");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_B_KEY";
alter table "CUSTOMER" drop constraint "CUSTOMER_A_KEY";
alter table "CUSTOMER" alter column "B" rename to "RENAMED_1";
alter table "CUSTOMER" alter column "A" rename to "B";
alter table "CUSTOMER" alter column "RENAMED_1" rename to "A";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'b of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."B" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."B") as place
    from "CUSTOMER" as rows_there where rows_there."B" is not null
    group by rows_there."B" having count(*) > 1 order by rows_there."B" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_B_KEY" unique ("B");
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'a of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."A" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."A") as place
    from "CUSTOMER" as rows_there where rows_there."A" is not null
    group by rows_there."A" having count(*) > 1 order by rows_there."A" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER" add constraint "CUSTOMER_A_KEY" unique ("A");
