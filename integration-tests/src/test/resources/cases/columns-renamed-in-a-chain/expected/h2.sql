-- upgrade
alter table "CUSTOMER" alter column "BACKUP" rename to "SPARE";
alter table "CUSTOMER" alter column "MAIL" rename to "BACKUP";

-- downgrade
alter table "CUSTOMER" alter column "BACKUP" rename to "MAIL";
alter table "CUSTOMER" alter column "SPARE" rename to "BACKUP";
