-- upgrade
alter table "CUSTOMER" alter column "NAME" set data type varchar(200);

-- downgrade
alter table "CUSTOMER" alter column "NAME" set data type varchar(20);
