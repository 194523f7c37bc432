-- upgrade
alter table "ITEM" add column "CURRENCY" varchar(255);
update "ITEM" set "CURRENCY" = 'EUR' where "CURRENCY" is null;
alter table "ITEM" alter column "CURRENCY" set not null;
alter table "ITEM" add column "BOUGHT_CURRENCY" varchar(255);
update "ITEM" set "BOUGHT_CURRENCY" = 'EUR' where "BOUGHT_CURRENCY" is null;
alter table "ITEM" alter column "BOUGHT_CURRENCY" set not null;
alter table "ITEM" alter column "RATE" set data type varbinary(255) using (null);
alter table "ITEM" alter column "BOUGHT_RATE" set data type varbinary(255) using (null);

-- downgrade
alter table "ITEM" alter column "BOUGHT_RATE" set data type varchar(255) using (null);
alter table "ITEM" alter column "RATE" set data type varchar(255) using (null);
alter table "ITEM" drop column "BOUGHT_CURRENCY";
alter table "ITEM" drop column "CURRENCY";
