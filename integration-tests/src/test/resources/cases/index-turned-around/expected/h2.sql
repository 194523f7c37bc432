-- upgrade
drop index "PURCHASE_PLACED";
create index "PURCHASE_PLACED" on "PURCHASE" ("PLACED" desc);

-- downgrade
drop index "PURCHASE_PLACED";
create index "PURCHASE_PLACED" on "PURCHASE" ("PLACED");
