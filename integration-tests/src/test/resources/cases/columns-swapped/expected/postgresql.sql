-- upgrade
alter table "customer" drop constraint "customer_a_key";
alter table "customer" drop constraint "customer_b_key";
alter table "customer" rename column "a" to "renamed_1";
alter table "customer" rename column "b" to "a";
alter table "customer" rename column "renamed_1" to "b";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'a of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."a" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."a") as place
    from "customer" as rows_there where rows_there."a" is not null
    group by rows_there."a" having count(*) > 1 order by rows_there."a" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_a_key" unique ("a");
do $retort$
declare refusal text := (select case when count(*) > 0 then 'b of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."b" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."b") as place
    from "customer" as rows_there where rows_there."b" is not null
    group by rows_there."b" having count(*) > 1 order by rows_there."b" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_b_key" unique ("b");

-- downgrade
alter table "customer" drop constraint "customer_b_key";
alter table "customer" drop constraint "customer_a_key";
alter table "customer" rename column "b" to "renamed_1";
alter table "customer" rename column "a" to "b";
alter table "customer" rename column "renamed_1" to "a";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'b of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."b" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."b") as place
    from "customer" as rows_there where rows_there."b" is not null
    group by rows_there."b" having count(*) > 1 order by rows_there."b" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_b_key" unique ("b");
do $retort$
declare refusal text := (select case when count(*) > 0 then 'a of customer must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."a" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."a") as place
    from "customer" as rows_there where rows_there."a" is not null
    group by rows_there."a" having count(*) > 1 order by rows_there."a" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add constraint "customer_a_key" unique ("a");
