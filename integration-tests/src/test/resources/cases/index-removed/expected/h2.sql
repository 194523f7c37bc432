-- upgrade
drop index "CUSTOMER_NAME";

-- downgrade
create index "CUSTOMER_NAME" on "CUSTOMER" ("NAME");
