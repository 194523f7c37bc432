-- upgrade
alter table "LINE" add column "PURCHASE_ID" bigint;
alter table "LINE" add constraint "LINE_PURCHASE_ID_FKEY" foreign key ("PURCHASE_ID") references "PURCHASE" ("ID");

-- downgrade
alter table "LINE" drop constraint "LINE_PURCHASE_ID_FKEY";
alter table "LINE" drop column "PURCHASE_ID";
