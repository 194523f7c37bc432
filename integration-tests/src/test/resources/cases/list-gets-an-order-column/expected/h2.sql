-- upgrade
alter table "CUSTOMER_TAGS" add column "RANK" integer;
update "CUSTOMER_TAGS" set "RANK" = (select count(*) from customer_tags o where o.customer_id = customer_tags.customer_id and o.tags < customer_tags.tags) where "RANK" is null;
alter table "CUSTOMER_TAGS" alter column "RANK" set not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'customer_id, rank of customer_tags must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."CUSTOMER_ID" as varchar(100)) || ', ' || cast(rows_there."RANK" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."CUSTOMER_ID", rows_there."RANK") as place
    from "CUSTOMER_TAGS" as rows_there where rows_there."CUSTOMER_ID" is not null and rows_there."RANK" is not null
    group by rows_there."CUSTOMER_ID", rows_there."RANK" having count(*) > 1 order by rows_there."CUSTOMER_ID", rows_there."RANK" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER_TAGS" add constraint "CUSTOMER_TAGS_PKEY" primary key ("CUSTOMER_ID", "RANK");

-- downgrade
alter table "CUSTOMER_TAGS" drop constraint "CUSTOMER_TAGS_PKEY";
alter table "CUSTOMER_TAGS" drop column "RANK";
