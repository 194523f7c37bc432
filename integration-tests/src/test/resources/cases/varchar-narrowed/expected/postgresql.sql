-- upgrade
alter table "customer" alter column "name" type varchar(20);

-- downgrade
alter table "customer" alter column "name" type varchar(200);
