-- upgrade
alter table "MEMBER" add column "AGE" integer;

-- downgrade
alter table "MEMBER" drop column "AGE";
