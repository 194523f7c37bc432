-- upgrade
alter table "CUSTOMER" add column "STATUS" varchar(20) default 'NEW' not null;

-- downgrade
alter table "CUSTOMER" drop column "STATUS";
