-- upgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_A_KEY";
alter table "CUSTOMER" drop constraint "CUSTOMER_B_KEY";
alter table "CUSTOMER" alter column "A" rename to "RENAMED_1";
alter table "CUSTOMER" alter column "B" rename to "A";
alter table "CUSTOMER" alter column "RENAMED_1" rename to "B";
alter table "CUSTOMER" add constraint "CUSTOMER_A_KEY" unique ("A");
alter table "CUSTOMER" add constraint "CUSTOMER_B_KEY" unique ("B");

-- downgrade
alter table "CUSTOMER" drop constraint "CUSTOMER_B_KEY";
alter table "CUSTOMER" drop constraint "CUSTOMER_A_KEY";
alter table "CUSTOMER" alter column "B" rename to "RENAMED_1";
alter table "CUSTOMER" alter column "A" rename to "B";
alter table "CUSTOMER" alter column "RENAMED_1" rename to "A";
alter table "CUSTOMER" add constraint "CUSTOMER_B_KEY" unique ("B");
alter table "CUSTOMER" add constraint "CUSTOMER_A_KEY" unique ("A");
