-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'email of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."email" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."email") as place
    from "customer" as rows_there where rows_there."email" is not null
    group by rows_there."email" having count(*) > 1 order by rows_there."email" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_email" unique ("email");

-- downgrade
alter table "customer" drop constraint "customer_email";
