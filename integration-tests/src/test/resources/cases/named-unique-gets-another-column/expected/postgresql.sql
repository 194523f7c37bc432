-- upgrade
alter table "product" drop constraint "one_model";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'brand, model of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."brand" as varchar(100)) || ', ' || cast(rows_there."model" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."brand", rows_there."model") as place
    from "product" as rows_there where rows_there."brand" is not null and rows_there."model" is not null
    group by rows_there."brand", rows_there."model" having count(*) > 1 order by rows_there."brand", rows_there."model" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "one_model" unique ("brand", "model");

-- downgrade
alter table "product" drop constraint "one_model";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'model of product must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."model" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."model") as place
    from "product" as rows_there where rows_there."model" is not null
    group by rows_there."model" having count(*) > 1 order by rows_there."model" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "one_model" unique ("model");
