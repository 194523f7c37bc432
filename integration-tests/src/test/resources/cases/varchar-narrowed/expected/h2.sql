-- upgrade
alter table "CUSTOMER" alter column "NAME" set data type varchar(20);

-- downgrade
alter table "CUSTOMER" alter column "NAME" set data type varchar(200);
