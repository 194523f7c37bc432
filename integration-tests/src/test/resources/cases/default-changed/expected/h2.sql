-- upgrade
alter table "CUSTOMER" alter column "LEVEL" drop default;
alter table "CUSTOMER" alter column "LEVEL" set default 'it''s silver';

-- downgrade
alter table "CUSTOMER" alter column "LEVEL" drop default;
alter table "CUSTOMER" alter column "LEVEL" set default 'bronze';
