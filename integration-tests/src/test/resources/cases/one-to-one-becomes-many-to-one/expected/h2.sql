-- upgrade
alter table "ACCOUNT" drop constraint "ACCOUNT_OWNER_ID_KEY";

-- downgrade
alter table "ACCOUNT" add constraint "ACCOUNT_OWNER_ID_KEY" unique ("OWNER_ID");
