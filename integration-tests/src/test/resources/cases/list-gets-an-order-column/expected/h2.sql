-- upgrade
alter table "CUSTOMER_TAGS" add column "RANK" integer;
update "CUSTOMER_TAGS" set "RANK" = (select count(*) from customer_tags o where o.customer_id = customer_tags.customer_id and o.tags < customer_tags.tags) where "RANK" is null;
alter table "CUSTOMER_TAGS" alter column "RANK" set not null;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'customer_id, rank of customer_tags must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast("CUSTOMER_ID" as varchar(100)) || ', ' || cast("RANK" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by "CUSTOMER_ID", "RANK") as place
    from "CUSTOMER_TAGS" where "CUSTOMER_ID" is not null and "RANK" is not null
    group by "CUSTOMER_ID", "RANK" having count(*) > 1 order by "CUSTOMER_ID", "RANK" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CUSTOMER_TAGS" add constraint "CUSTOMER_TAGS_PKEY" primary key ("CUSTOMER_ID", "RANK");

-- downgrade
alter table "CUSTOMER_TAGS" drop constraint "CUSTOMER_TAGS_PKEY";
alter table "CUSTOMER_TAGS" drop column "RANK";
