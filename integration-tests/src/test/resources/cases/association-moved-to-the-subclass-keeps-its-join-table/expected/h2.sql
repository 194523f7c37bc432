-- upgrade
alter table "FRIENDS" alter column "PERSON_ID" rename to "CUSTOMER_ID";
create index if not exists "FRIENDS_CUSTOMER_ID_FKEY_INDEX" on "FRIENDS" ("CUSTOMER_ID");
alter table "FRIENDS" add constraint "FRIENDS_CUSTOMER_ID_FKEY" foreign key ("CUSTOMER_ID") index "FRIENDS_CUSTOMER_ID_FKEY_INDEX" references "CUSTOMER" ("ID");

-- downgrade
alter table "FRIENDS" drop constraint "FRIENDS_CUSTOMER_ID_FKEY";
alter table "FRIENDS" alter column "CUSTOMER_ID" rename to "PERSON_ID";
