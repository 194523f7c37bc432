-- upgrade
alter table "CUSTOMER" alter column "FIRST" rename to "GIVENNAME";
alter table "CUSTOMER" alter column "LAST" rename to "FAMILYNAME";

-- downgrade
alter table "CUSTOMER" alter column "FAMILYNAME" rename to "LAST";
alter table "CUSTOMER" alter column "GIVENNAME" rename to "FIRST";
