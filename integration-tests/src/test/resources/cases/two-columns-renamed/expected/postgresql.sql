-- upgrade
alter table "customer" rename column "first" to "givenname";
alter table "customer" rename column "last" to "familyname";

-- downgrade
alter table "customer" rename column "familyname" to "last";
alter table "customer" rename column "givenname" to "first";
