-- upgrade
alter table "COUNTRY" drop constraint "COUNTRY_PKEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'code of country must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."CODE" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."CODE") as place
    from "COUNTRY" as rows_there where rows_there."CODE" is not null
    group by rows_there."CODE" having count(*) > 1 order by rows_there."CODE" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "COUNTRY" add constraint "COUNTRY_PKEY" primary key ("CODE");

-- downgrade
alter table "COUNTRY" drop constraint "COUNTRY_PKEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of country must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "COUNTRY" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "COUNTRY" add constraint "COUNTRY_PKEY" primary key ("ID");
