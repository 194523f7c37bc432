-- upgrade
alter table "customer" alter column "level" drop default;
alter table "customer" alter column "level" set default 'it''s silver';

-- downgrade
alter table "customer" alter column "level" drop default;
alter table "customer" alter column "level" set default 'bronze';
