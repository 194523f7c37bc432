-- upgrade
comment on column "CUSTOMER"."NAME" is null;
comment on table "CUSTOMER" is 'Who may buy';

-- downgrade
comment on table "CUSTOMER" is 'Who buys';
comment on column "CUSTOMER"."NAME" is 'The full name';
