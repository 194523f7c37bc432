-- upgrade
comment on column "customer"."name" is 'The customer''s "full" name';
comment on table "customer" is 'Who buys';

-- downgrade
comment on table "customer" is null;
comment on column "customer"."name" is null;
