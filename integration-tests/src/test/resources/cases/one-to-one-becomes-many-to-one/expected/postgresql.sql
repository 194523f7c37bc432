-- upgrade
alter table "account" drop constraint "account_owner_id_key";

-- downgrade
alter table "account" add constraint "account_owner_id_key" unique ("owner_id");
