-- upgrade
alter table "FIRM" alter column "STREET" rename to "ROAD";
alter table "PERSON" alter column "FORMER_STREET" rename to "FORMER_ROAD";
alter table "PERSON" alter column "STREET" rename to "ROAD";

-- downgrade
alter table "PERSON" alter column "ROAD" rename to "STREET";
alter table "PERSON" alter column "FORMER_ROAD" rename to "FORMER_STREET";
alter table "FIRM" alter column "ROAD" rename to "STREET";
