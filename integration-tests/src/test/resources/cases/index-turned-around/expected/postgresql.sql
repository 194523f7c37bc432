-- upgrade
drop index "purchase_placed";
create index "purchase_placed" on "purchase" ("placed" desc);

-- downgrade
drop index "purchase_placed";
create index "purchase_placed" on "purchase" ("placed");
