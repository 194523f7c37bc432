-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'tag_name, products_id of tag_product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."TAG_NAME" as varchar(100)) || ', ' || cast(rows_there."PRODUCTS_ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."TAG_NAME", rows_there."PRODUCTS_ID") as place
    from "TAG_PRODUCT" as rows_there where rows_there."TAG_NAME" is not null and rows_there."PRODUCTS_ID" is not null
    group by rows_there."TAG_NAME", rows_there."PRODUCTS_ID" having count(*) > 1 order by rows_there."TAG_NAME", rows_there."PRODUCTS_ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "TAG_PRODUCT" add constraint "TAG_PRODUCT_PKEY" primary key ("TAG_NAME", "PRODUCTS_ID");

-- downgrade
alter table "TAG_PRODUCT" drop constraint "TAG_PRODUCT_PKEY";
