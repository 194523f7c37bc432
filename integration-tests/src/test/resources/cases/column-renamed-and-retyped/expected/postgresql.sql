-- upgrade
alter table "customer" rename column "points" to "score";
alter table "customer" alter column "score" type bigint;

-- downgrade
alter table "customer" alter column "score" type integer;
alter table "customer" rename column "score" to "points";
