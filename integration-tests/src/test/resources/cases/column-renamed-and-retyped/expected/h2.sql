-- upgrade
alter table "CUSTOMER" alter column "POINTS" rename to "SCORE";
alter table "CUSTOMER" alter column "SCORE" set data type bigint;

-- downgrade
alter table "CUSTOMER" alter column "SCORE" set data type integer;
alter table "CUSTOMER" alter column "SCORE" rename to "POINTS";
