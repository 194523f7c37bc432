-- upgrade
alter table "member" add column "age" integer;

-- downgrade
alter table "member" drop column "age";
