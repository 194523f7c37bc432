-- upgrade
create table "DOG" (
    "ID" bigint not null,
    "BARKS" integer not null,
    constraint "DOG_PKEY" primary key ("ID")
);
alter table "ANIMAL" drop column "DTYPE";
alter table "ANIMAL" drop column "BARKS";
create index if not exists "DOG_ID_FKEY_INDEX" on "DOG" ("ID");
alter table "DOG" add constraint "DOG_ID_FKEY" foreign key ("ID") index "DOG_ID_FKEY_INDEX" references "ANIMAL" ("ID");

-- downgrade
alter table "DOG" drop constraint "DOG_ID_FKEY";
alter table "ANIMAL" add column "BARKS" integer;
alter table "ANIMAL" add column "DTYPE" varchar(31) not null;
drop table "DOG";
