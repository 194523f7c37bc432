-- upgrade
alter table "LINE" add column "PURCHASE_ID" bigint;
create index "LINE_PURCHASE_ID_FKEY_INDEX" on "LINE" ("PURCHASE_ID");
alter table "LINE" add constraint "LINE_PURCHASE_ID_FKEY" foreign key ("PURCHASE_ID") index "LINE_PURCHASE_ID_FKEY_INDEX" references "PURCHASE" ("ID");

-- downgrade
alter table "LINE" drop constraint "LINE_PURCHASE_ID_FKEY";
alter table "LINE" drop column "PURCHASE_ID";
