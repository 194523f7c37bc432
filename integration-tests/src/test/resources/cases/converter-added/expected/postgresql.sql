-- upgrade
alter table "product" drop constraint "product_other_check";
alter table "product" drop constraint "product_size_check";
alter table "product" alter column "sold" type integer using "sold"::integer;
alter table "product" alter column "other" type varchar(255);

-- downgrade
alter table "product" alter column "other" type smallint using "other"::smallint;
alter table "product" alter column "sold" type boolean using "sold" <> 0;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'size of product must be one of S, L, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."size" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."size") as place
    from "product" as rows_there where not ("size" in ('S', 'L'))
    group by rows_there."size" order by rows_there."size" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "product_size_check" check ("size" in ('S', 'L'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'other of product must be between 0 and 1, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."other" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."other") as place
    from "product" as rows_there where not ("other" between 0 and 1)
    group by rows_there."other" order by rows_there."other" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "product" add constraint "product_other_check" check ("other" between 0 and 1);
