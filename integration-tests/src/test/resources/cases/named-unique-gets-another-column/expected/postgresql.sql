-- upgrade
alter table "product" drop constraint "one_model";
alter table "product" add constraint "one_model" unique ("brand", "model");

-- downgrade
alter table "product" drop constraint "one_model";
alter table "product" add constraint "one_model" unique ("model");
