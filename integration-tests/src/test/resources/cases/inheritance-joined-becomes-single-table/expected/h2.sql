-- upgrade
alter table "DOG" drop constraint "DOG_ID_FKEY";
alter table "ANIMAL" add column "BREED" varchar(255);
drop table "DOG";

-- downgrade
create table "DOG" (
    "ID" bigint not null,
    "BREED" varchar(255),
    constraint "DOG_PKEY" primary key ("ID")
);
alter table "ANIMAL" drop column "BREED";
create index if not exists "DOG_ID_FKEY_INDEX" on "DOG" ("ID");
alter table "DOG" add constraint "DOG_ID_FKEY" foreign key ("ID") index "DOG_ID_FKEY_INDEX" references "ANIMAL" ("ID");
