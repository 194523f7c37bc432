-- upgrade
alter table "firm" rename column "street" to "road";
alter table "person" rename column "former_street" to "former_road";
alter table "person" rename column "street" to "road";

-- downgrade
alter table "person" rename column "road" to "street";
alter table "person" rename column "former_road" to "former_street";
alter table "firm" rename column "road" to "street";
