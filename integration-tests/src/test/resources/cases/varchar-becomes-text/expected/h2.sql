-- upgrade
alter table "CUSTOMER" alter column "NOTES" set data type clob;

-- downgrade
alter table "CUSTOMER" alter column "NOTES" set data type varchar(255);
