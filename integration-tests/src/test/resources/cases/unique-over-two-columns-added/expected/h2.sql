-- upgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'model, brand of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."MODEL" as varchar(100)) || ', ' || cast(rows_there."BRAND" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."MODEL", rows_there."BRAND") as place
    from "PRODUCT" as rows_there where rows_there."MODEL" is not null and rows_there."BRAND" is not null
    group by rows_there."MODEL", rows_there."BRAND" having count(*) > 1 order by rows_there."MODEL", rows_there."BRAND" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" add constraint "PRODUCT_MODEL_BRAND_KEY" unique ("MODEL", "BRAND");

-- downgrade
alter table "PRODUCT" drop constraint "PRODUCT_MODEL_BRAND_KEY";
