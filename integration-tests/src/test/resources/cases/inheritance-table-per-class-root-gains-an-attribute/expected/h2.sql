-- upgrade
alter table "CAT" add column "CHIP" varchar(255);
alter table "CAT" add column "FRIEND_ID" bigint;
alter table "DOG" add column "CHIP" varchar(255);
alter table "DOG" add column "FRIEND_ID" bigint;
alter table "CAT" add constraint "CAT_CHIP_KEY" unique ("CHIP");
alter table "DOG" add constraint "DOG_CHIP_KEY" unique ("CHIP");
create index if not exists "CAT_FRIEND_ID_FKEY_INDEX" on "CAT" ("FRIEND_ID");
alter table "CAT" add constraint "CAT_FRIEND_ID_FKEY" foreign key ("FRIEND_ID") index "CAT_FRIEND_ID_FKEY_INDEX" references "DOG" ("ID");
create index if not exists "DOG_FRIEND_ID_FKEY_INDEX" on "DOG" ("FRIEND_ID");
alter table "DOG" add constraint "DOG_FRIEND_ID_FKEY" foreign key ("FRIEND_ID") index "DOG_FRIEND_ID_FKEY_INDEX" references "DOG" ("ID");

-- downgrade
alter table "DOG" drop constraint "DOG_FRIEND_ID_FKEY";
alter table "CAT" drop constraint "CAT_FRIEND_ID_FKEY";
alter table "DOG" drop constraint "DOG_CHIP_KEY";
alter table "CAT" drop constraint "CAT_CHIP_KEY";
alter table "DOG" drop column "FRIEND_ID";
alter table "DOG" drop column "CHIP";
alter table "CAT" drop column "FRIEND_ID";
alter table "CAT" drop column "CHIP";
