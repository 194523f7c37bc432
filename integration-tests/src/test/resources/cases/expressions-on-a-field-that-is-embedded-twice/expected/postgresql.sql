-- upgrade
alter table "item" add column "currency" varchar(255);
update "item" set "currency" = 'EUR' where "currency" is null;
alter table "item" alter column "currency" set not null;
alter table "item" add column "bought_currency" varchar(255);
update "item" set "bought_currency" = 'EUR' where "bought_currency" is null;
alter table "item" alter column "bought_currency" set not null;
alter table "item" alter column "rate" type bytea using (null);
alter table "item" alter column "bought_rate" type bytea using (null);

-- downgrade
alter table "item" alter column "bought_rate" type varchar(255) using (null);
alter table "item" alter column "rate" type varchar(255) using (null);
alter table "item" drop column "bought_currency";
alter table "item" drop column "currency";
