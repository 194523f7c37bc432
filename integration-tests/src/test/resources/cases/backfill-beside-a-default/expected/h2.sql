-- upgrade
alter table "CUSTOMER" add column "STATUS" varchar(255);
alter table "CUSTOMER" alter column "STATUS" set default 'NEW';
update "CUSTOMER" set "STATUS" = 'OLD' where "STATUS" is null;
alter table "CUSTOMER" alter column "STATUS" set not null;

-- downgrade
alter table "CUSTOMER" drop column "STATUS";
