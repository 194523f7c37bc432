-- upgrade
alter table "PRODUCT" drop constraint "PRODUCT_OTHER_CHECK";
alter table "PRODUCT" drop constraint "PRODUCT_SIZE_CHECK";
alter table "PRODUCT" alter column "SOLD" set data type integer;
alter table "PRODUCT" alter column "OTHER" set data type varchar(255);

-- downgrade
alter table "PRODUCT" alter column "OTHER" set data type tinyint;
alter table "PRODUCT" alter column "SOLD" set data type boolean;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'size of product must be one of S, L, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."SIZE" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."SIZE") as place
    from "PRODUCT" as rows_there where not ("SIZE" in ('S', 'L'))
    group by rows_there."SIZE" order by rows_there."SIZE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" add constraint "PRODUCT_SIZE_CHECK" check ("SIZE" in ('S', 'L'));
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'other of product must be between 0 and 1, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."OTHER" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."OTHER") as place
    from "PRODUCT" as rows_there where not ("OTHER" between 0 and 1)
    group by rows_there."OTHER" order by rows_there."OTHER" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "PRODUCT" add constraint "PRODUCT_OTHER_CHECK" check ("OTHER" between 0 and 1);
