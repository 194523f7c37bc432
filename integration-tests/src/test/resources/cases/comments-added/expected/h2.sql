-- upgrade
comment on column "CUSTOMER"."NAME" is 'The customer''s "full" name';
comment on table "CUSTOMER" is 'Who buys';

-- downgrade
comment on table "CUSTOMER" is null;
comment on column "CUSTOMER"."NAME" is null;
