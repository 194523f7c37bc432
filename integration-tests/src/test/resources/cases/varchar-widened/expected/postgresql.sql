-- upgrade
alter table "customer" alter column "name" type varchar(200);

-- downgrade
alter table "customer" alter column "name" type varchar(20);
