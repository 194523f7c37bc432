-- upgrade
alter table "product" drop constraint "sane";
alter table "product" add constraint "not_negative" check (stock >= 0);
alter table "product" add constraint "sane" check (stock < 5000);

-- downgrade
alter table "product" drop constraint "sane";
alter table "product" drop constraint "not_negative";
alter table "product" add constraint "sane" check (stock < 1000);
