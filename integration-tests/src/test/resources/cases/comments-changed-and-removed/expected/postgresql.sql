-- upgrade
comment on column "customer"."name" is null;
comment on table "customer" is 'Who may buy';

-- downgrade
comment on table "customer" is 'Who buys';
comment on column "customer"."name" is 'The full name';
