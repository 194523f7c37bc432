-- upgrade
create index "CUSTOMER_NAME_IDX" on "CUSTOMER" ("NAME");
create index "CUSTOMER_PLACE" on "CUSTOMER" ("CITY", "NAME" desc);

-- downgrade
drop index "CUSTOMER_PLACE";
drop index "CUSTOMER_NAME_IDX";
