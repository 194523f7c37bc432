-- upgrade
alter table "customer" alter column "notes" type text;

-- downgrade
alter table "customer" alter column "notes" type varchar(255);
