-- upgrade
alter table "customer" drop constraint "customer_a_key";
alter table "customer" drop constraint "customer_b_key";
alter table "customer" rename column "a" to "renamed_1";
alter table "customer" rename column "b" to "a";
alter table "customer" rename column "renamed_1" to "b";
alter table "customer" add constraint "customer_a_key" unique ("a");
alter table "customer" add constraint "customer_b_key" unique ("b");

-- downgrade
alter table "customer" drop constraint "customer_b_key";
alter table "customer" drop constraint "customer_a_key";
alter table "customer" rename column "b" to "renamed_1";
alter table "customer" rename column "a" to "b";
alter table "customer" rename column "renamed_1" to "a";
alter table "customer" add constraint "customer_b_key" unique ("b");
alter table "customer" add constraint "customer_a_key" unique ("a");
