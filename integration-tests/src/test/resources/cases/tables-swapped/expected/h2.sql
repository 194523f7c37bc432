-- upgrade
alter table "B" drop constraint "B_HEN_ID_FKEY";
alter table "B" drop constraint "B_PKEY";
alter table "A" drop constraint "A_PKEY";
alter table "A" rename to "RENAMED_1";
alter table "B" rename to "A";
alter table "RENAMED_1" rename to "B";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of a must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "A" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "A" add constraint "A_PKEY" primary key ("ID");
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of b must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "B" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "B" add constraint "B_PKEY" primary key ("ID");
create index if not exists "A_HEN_ID_FKEY_INDEX" on "A" ("HEN_ID");
alter table "A" add constraint "A_HEN_ID_FKEY" foreign key ("HEN_ID") index "A_HEN_ID_FKEY_INDEX" references "B" ("ID");

-- downgrade
alter table "A" drop constraint "A_HEN_ID_FKEY";
alter table "B" drop constraint "B_PKEY";
alter table "A" drop constraint "A_PKEY";
alter table "B" rename to "RENAMED_1";
alter table "A" rename to "B";
alter table "RENAMED_1" rename to "A";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of a must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "A" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "A" add constraint "A_PKEY" primary key ("ID");
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of b must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "B" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "B" add constraint "B_PKEY" primary key ("ID");
create index if not exists "B_HEN_ID_FKEY_INDEX" on "B" ("HEN_ID");
alter table "B" add constraint "B_HEN_ID_FKEY" foreign key ("HEN_ID") index "B_HEN_ID_FKEY_INDEX" references "A" ("ID");
