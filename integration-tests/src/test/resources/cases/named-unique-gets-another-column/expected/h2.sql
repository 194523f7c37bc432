-- upgrade
alter table "PRODUCT" drop constraint "ONE_MODEL";
alter table "PRODUCT" add constraint "ONE_MODEL" unique ("BRAND", "MODEL");

-- downgrade
alter table "PRODUCT" drop constraint "ONE_MODEL";
alter table "PRODUCT" add constraint "ONE_MODEL" unique ("MODEL");
