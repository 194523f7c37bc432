-- upgrade
create table "PASSPORT" (
    "PERSON_ID" bigint not null,
    constraint "PASSPORT_PKEY" primary key ("PERSON_ID")
);
create index if not exists "PASSPORT_PERSON_ID_FKEY_INDEX" on "PASSPORT" ("PERSON_ID");
alter table "PASSPORT" add constraint "PASSPORT_PERSON_ID_FKEY" foreign key ("PERSON_ID") index "PASSPORT_PERSON_ID_FKEY_INDEX" references "PERSON" ("ID");

-- downgrade
alter table "PASSPORT" drop constraint "PASSPORT_PERSON_ID_FKEY";
drop table "PASSPORT";
