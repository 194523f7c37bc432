-- upgrade
alter table "ACCOUNT" drop constraint "ACCOUNT_OWNER_ID_KEY";

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'owner_id of account must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."OWNER_ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."OWNER_ID") as place
    from "ACCOUNT" as rows_there where rows_there."OWNER_ID" is not null
    group by rows_there."OWNER_ID" having count(*) > 1 order by rows_there."OWNER_ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "ACCOUNT" add constraint "ACCOUNT_OWNER_ID_KEY" unique ("OWNER_ID");
