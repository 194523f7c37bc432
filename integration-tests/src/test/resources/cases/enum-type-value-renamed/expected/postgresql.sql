-- upgrade
alter table "purchase" alter column "status" drop default;
alter type "status" rename value 'PAID' to 'SETTLED';
alter table "purchase" alter column "status" set default 'SETTLED';

-- downgrade
alter table "purchase" alter column "status" drop default;
alter type "status" rename value 'SETTLED' to 'PAID';
alter table "purchase" alter column "status" set default 'PAID';
