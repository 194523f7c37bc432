-- upgrade
alter table "customer" rename column "backup" to "spare";
alter table "customer" rename column "mail" to "backup";

-- downgrade
alter table "customer" rename column "backup" to "mail";
alter table "customer" rename column "spare" to "backup";
