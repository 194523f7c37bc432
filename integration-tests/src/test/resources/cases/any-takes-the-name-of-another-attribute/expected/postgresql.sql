-- upgrade
alter table "sale" rename column "a" to "renamed_1";
alter table "sale" rename column "b" to "a";
alter table "sale" rename column "renamed_1" to "b";

-- downgrade
alter table "sale" rename column "b" to "renamed_1";
alter table "sale" rename column "a" to "b";
alter table "sale" rename column "renamed_1" to "a";
