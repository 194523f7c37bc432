-- upgrade
alter table "CAT_DETAILS" drop constraint "CAT_DETAILS_ID_FKEY";
alter table "CAT_TAGS" drop constraint "CAT_TAGS_CAT_ID_FKEY";
alter table "CAT" drop constraint "CAT_PKEY";
alter table "CAT_DETAILS" drop constraint "CAT_DETAILS_PKEY";
alter table "DOG" rename to "HOUND";
alter table "CAT" rename to "DOG";
alter table "DOG_DETAILS" rename to "HOUND_DETAILS";
alter table "CAT_DETAILS" rename to "DOG_DETAILS";
alter table "DOG_TAGS" rename to "HOUND_TAGS";
alter table "CAT_TAGS" rename to "DOG_TAGS";
create sequence if not exists "HOUND_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ');
alter sequence "HOUND_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ');
drop sequence "DOG_SEQ";
create sequence if not exists "DOG_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CAT_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CAT_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CAT_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CAT_SEQ');
alter sequence "DOG_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CAT_SEQ');
drop sequence "CAT_SEQ";
alter table "DOG_TAGS" alter column "CAT_ID" rename to "DOG_ID";
alter table "HOUND_TAGS" alter column "DOG_ID" rename to "HOUND_ID";
alter table "HOUND" rename constraint "DOG_PKEY" to "HOUND_PKEY";
alter table "HOUND_DETAILS" rename constraint "DOG_DETAILS_PKEY" to "HOUND_DETAILS_PKEY";
alter table "HOUND_DETAILS" rename constraint "DOG_DETAILS_ID_FKEY" to "HOUND_DETAILS_ID_FKEY";
alter table "HOUND_TAGS" rename constraint "DOG_TAGS_DOG_ID_FKEY" to "HOUND_TAGS_HOUND_ID_FKEY";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of dog must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "DOG" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "DOG" add constraint "DOG_PKEY" primary key ("ID");
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of dog_details must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "DOG_DETAILS" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "DOG_DETAILS" add constraint "DOG_DETAILS_PKEY" primary key ("ID");
create index if not exists "DOG_DETAILS_ID_FKEY_INDEX" on "DOG_DETAILS" ("ID");
alter table "DOG_DETAILS" add constraint "DOG_DETAILS_ID_FKEY" foreign key ("ID") index "DOG_DETAILS_ID_FKEY_INDEX" references "DOG" ("ID");
create index if not exists "DOG_TAGS_DOG_ID_FKEY_INDEX" on "DOG_TAGS" ("DOG_ID");
alter table "DOG_TAGS" add constraint "DOG_TAGS_DOG_ID_FKEY" foreign key ("DOG_ID") index "DOG_TAGS_DOG_ID_FKEY_INDEX" references "DOG" ("ID");

-- downgrade
alter table "DOG_TAGS" drop constraint "DOG_TAGS_DOG_ID_FKEY";
alter table "DOG_DETAILS" drop constraint "DOG_DETAILS_ID_FKEY";
alter table "DOG_DETAILS" drop constraint "DOG_DETAILS_PKEY";
alter table "DOG" drop constraint "DOG_PKEY";
alter table "HOUND_TAGS" rename constraint "HOUND_TAGS_HOUND_ID_FKEY" to "DOG_TAGS_DOG_ID_FKEY";
alter table "HOUND_DETAILS" rename constraint "HOUND_DETAILS_ID_FKEY" to "DOG_DETAILS_ID_FKEY";
alter table "HOUND_DETAILS" rename constraint "HOUND_DETAILS_PKEY" to "DOG_DETAILS_PKEY";
alter table "HOUND" rename constraint "HOUND_PKEY" to "DOG_PKEY";
alter table "HOUND_TAGS" alter column "HOUND_ID" rename to "DOG_ID";
alter table "DOG_TAGS" alter column "DOG_ID" rename to "CAT_ID";
create sequence if not exists "CAT_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ');
alter sequence "CAT_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DOG_SEQ');
drop sequence "DOG_SEQ";
create sequence if not exists "DOG_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'HOUND_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'HOUND_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'HOUND_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'HOUND_SEQ');
alter sequence "DOG_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'HOUND_SEQ');
drop sequence "HOUND_SEQ";
alter table "DOG_TAGS" rename to "CAT_TAGS";
alter table "HOUND_TAGS" rename to "DOG_TAGS";
alter table "DOG_DETAILS" rename to "CAT_DETAILS";
alter table "HOUND_DETAILS" rename to "DOG_DETAILS";
alter table "DOG" rename to "CAT";
alter table "HOUND" rename to "DOG";
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of cat_details must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "CAT_DETAILS" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CAT_DETAILS" add constraint "CAT_DETAILS_PKEY" primary key ("ID");
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'id of cat must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."ID" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."ID") as place
    from "CAT" as rows_there where rows_there."ID" is not null
    group by rows_there."ID" having count(*) > 1 order by rows_there."ID" fetch first 3 rows only) as first_of_them) as refused (refusal);
alter table "CAT" add constraint "CAT_PKEY" primary key ("ID");
create index if not exists "CAT_TAGS_CAT_ID_FKEY_INDEX" on "CAT_TAGS" ("CAT_ID");
alter table "CAT_TAGS" add constraint "CAT_TAGS_CAT_ID_FKEY" foreign key ("CAT_ID") index "CAT_TAGS_CAT_ID_FKEY_INDEX" references "CAT" ("ID");
create index if not exists "CAT_DETAILS_ID_FKEY_INDEX" on "CAT_DETAILS" ("ID");
alter table "CAT_DETAILS" add constraint "CAT_DETAILS_ID_FKEY" foreign key ("ID") index "CAT_DETAILS_ID_FKEY_INDEX" references "CAT" ("ID");
