-- upgrade
alter table "customer" alter column "since" drop default;

-- downgrade
alter table "customer" alter column "since" set default current_timestamp;
