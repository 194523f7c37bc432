-- upgrade
alter table "deal" rename column "one" to "renamed_1";
alter table "deal" rename column "two" to "one";
alter table "deal" rename column "renamed_1" to "two";

-- downgrade
alter table "deal" rename column "two" to "renamed_1";
alter table "deal" rename column "one" to "two";
alter table "deal" rename column "renamed_1" to "one";
