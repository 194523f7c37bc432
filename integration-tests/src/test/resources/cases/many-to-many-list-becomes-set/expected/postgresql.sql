-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'tag_name, products_id of tag_product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."tag_name" as varchar(100)) || ', ' || cast(rows_there."products_id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."tag_name", rows_there."products_id") as place
    from "tag_product" as rows_there where rows_there."tag_name" is not null and rows_there."products_id" is not null
    group by rows_there."tag_name", rows_there."products_id" having count(*) > 1 order by rows_there."tag_name", rows_there."products_id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "tag_product" add constraint "tag_product_pkey" primary key ("tag_name", "products_id");

-- downgrade
alter table "tag_product" drop constraint "tag_product_pkey";
