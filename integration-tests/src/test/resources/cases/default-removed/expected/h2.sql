-- upgrade
alter table "CUSTOMER" alter column "SINCE" drop default;

-- downgrade
alter table "CUSTOMER" alter column "SINCE" set default current_timestamp;
