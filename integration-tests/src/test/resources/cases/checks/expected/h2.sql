-- upgrade
alter table "PRODUCT" drop constraint "SANE";
alter table "PRODUCT" add constraint "NOT_NEGATIVE" check (stock >= 0);
alter table "PRODUCT" add constraint "SANE" check (stock < 5000);

-- downgrade
alter table "PRODUCT" drop constraint "SANE";
alter table "PRODUCT" drop constraint "NOT_NEGATIVE";
alter table "PRODUCT" add constraint "SANE" check (stock < 1000);
