-- upgrade
alter table "SALE" alter column "A" rename to "RENAMED_1";
alter table "SALE" alter column "B" rename to "A";
alter table "SALE" alter column "RENAMED_1" rename to "B";

-- downgrade
alter table "SALE" alter column "B" rename to "RENAMED_1";
alter table "SALE" alter column "A" rename to "B";
alter table "SALE" alter column "RENAMED_1" rename to "A";
