-- upgrade
create index "customer_name_idx" on "customer" ("name");
create index "customer_place" on "customer" ("city", "name" desc);

-- downgrade
drop index "customer_place";
drop index "customer_name_idx";
