-- upgrade
create table "passport" (
    "person_id" bigint not null,
    constraint "passport_pkey" primary key ("person_id")
);
alter table "passport" add constraint "passport_person_id_fkey" foreign key ("person_id") references "person" ("id");

-- downgrade
alter table "passport" drop constraint "passport_person_id_fkey";
drop table "passport";
