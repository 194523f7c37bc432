-- upgrade
alter table "PRODUCT" add column "MANUAL" clob;
alter table "PRODUCT" add column "PICTURE" blob;
alter table "PRODUCT" add column "THUMBNAIL" varbinary(255);

-- downgrade
alter table "PRODUCT" drop column "THUMBNAIL";
alter table "PRODUCT" drop column "PICTURE";
alter table "PRODUCT" drop column "MANUAL";
