-- upgrade
alter table "customer_tags" add column "rank" integer;
update "customer_tags" set "rank" = (select count(*) from customer_tags o where o.customer_id = customer_tags.customer_id and o.tags < customer_tags.tags) where "rank" is null;
alter table "customer_tags" alter column "rank" set not null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'customer_id, rank of customer_tags must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."customer_id" as varchar(100)) || ', ' || cast(rows_there."rank" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."customer_id", rows_there."rank") as place
    from "customer_tags" as rows_there where rows_there."customer_id" is not null and rows_there."rank" is not null
    group by rows_there."customer_id", rows_there."rank" having count(*) > 1 order by rows_there."customer_id", rows_there."rank" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer_tags" add constraint "customer_tags_pkey" primary key ("customer_id", "rank");

-- downgrade
alter table "customer_tags" drop constraint "customer_tags_pkey";
alter table "customer_tags" drop column "rank";
