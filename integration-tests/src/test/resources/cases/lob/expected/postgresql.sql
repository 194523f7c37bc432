-- upgrade
alter table "product" add column "manual" oid;
alter table "product" add column "picture" oid;
alter table "product" add column "thumbnail" bytea;

-- downgrade
alter table "product" drop column "thumbnail";
alter table "product" drop column "picture";
alter table "product" drop column "manual";
