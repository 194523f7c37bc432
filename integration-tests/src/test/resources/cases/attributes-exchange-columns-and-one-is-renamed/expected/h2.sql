-- upgrade
alter table "DEAL" alter column "ONE" rename to "RENAMED_1";
alter table "DEAL" alter column "TWO" rename to "ONE";
alter table "DEAL" alter column "RENAMED_1" rename to "TWO";

-- downgrade
alter table "DEAL" alter column "TWO" rename to "RENAMED_1";
alter table "DEAL" alter column "ONE" rename to "TWO";
alter table "DEAL" alter column "RENAMED_1" rename to "ONE";
