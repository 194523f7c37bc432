-- upgrade
alter table "CAT_TAGS" drop constraint "CAT_TAGS_CAT_ID_FKEY";
alter table "DOG_TAGS" drop constraint "DOG_TAGS_DOG_ID_FKEY";
alter table "B" drop constraint "B_PKEY";
alter table "A" drop constraint "A_PKEY";
alter table "A" rename to "RENAMED_1";
alter table "B" rename to "A";
alter table "RENAMED_1" rename to "B";
create sequence if not exists "RENAMED_1" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ');
alter sequence "RENAMED_1" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ');
drop sequence "A_SEQ";
create sequence if not exists "A_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ');
alter sequence "A_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ');
drop sequence "B_SEQ";
create sequence if not exists "B_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1');
alter sequence "B_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1');
drop sequence "RENAMED_1";
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
create index if not exists "CAT_TAGS_CAT_ID_FKEY_INDEX" on "CAT_TAGS" ("CAT_ID");
alter table "CAT_TAGS" add constraint "CAT_TAGS_CAT_ID_FKEY" foreign key ("CAT_ID") index "CAT_TAGS_CAT_ID_FKEY_INDEX" references "B" ("ID");
create index if not exists "DOG_TAGS_DOG_ID_FKEY_INDEX" on "DOG_TAGS" ("DOG_ID");
alter table "DOG_TAGS" add constraint "DOG_TAGS_DOG_ID_FKEY" foreign key ("DOG_ID") index "DOG_TAGS_DOG_ID_FKEY_INDEX" references "A" ("ID");

-- downgrade
alter table "DOG_TAGS" drop constraint "DOG_TAGS_DOG_ID_FKEY";
alter table "CAT_TAGS" drop constraint "CAT_TAGS_CAT_ID_FKEY";
alter table "B" drop constraint "B_PKEY";
alter table "A" drop constraint "A_PKEY";
create sequence if not exists "RENAMED_1" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ');
alter sequence "RENAMED_1" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'B_SEQ');
drop sequence "B_SEQ";
create sequence if not exists "B_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ');
alter sequence "B_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'A_SEQ');
drop sequence "A_SEQ";
create sequence if not exists "A_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1');
alter sequence "A_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'RENAMED_1');
drop sequence "RENAMED_1";
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
create index if not exists "DOG_TAGS_DOG_ID_FKEY_INDEX" on "DOG_TAGS" ("DOG_ID");
alter table "DOG_TAGS" add constraint "DOG_TAGS_DOG_ID_FKEY" foreign key ("DOG_ID") index "DOG_TAGS_DOG_ID_FKEY_INDEX" references "B" ("ID");
create index if not exists "CAT_TAGS_CAT_ID_FKEY_INDEX" on "CAT_TAGS" ("CAT_ID");
alter table "CAT_TAGS" add constraint "CAT_TAGS_CAT_ID_FKEY" foreign key ("CAT_ID") index "CAT_TAGS_CAT_ID_FKEY_INDEX" references "A" ("ID");
