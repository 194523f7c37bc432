-- upgrade
drop index "customer_name";

-- downgrade
create index "customer_name" on "customer" ("name");
