-- upgrade
create index "customer_email" on "customer" ((lower(email)));

-- downgrade
drop index "customer_email";
