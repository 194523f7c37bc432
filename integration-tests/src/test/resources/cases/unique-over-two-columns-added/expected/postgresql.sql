-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'model, brand of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast("model" as varchar(100)) || ', ' || cast("brand" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by "model", "brand") as place
    from "product" where "model" is not null and "brand" is not null
    group by "model", "brand" having count(*) > 1 order by "model", "brand" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "product_model_brand_key" unique ("model", "brand");

-- downgrade
alter table "product" drop constraint "product_model_brand_key";
