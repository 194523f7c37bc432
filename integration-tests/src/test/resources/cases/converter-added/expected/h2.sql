-- upgrade
alter table "PRODUCT" drop constraint "PRODUCT_OTHER_CHECK";
alter table "PRODUCT" drop constraint "PRODUCT_SIZE_CHECK";
alter table "PRODUCT" alter column "SOLD" set data type integer;
alter table "PRODUCT" alter column "OTHER" set data type varchar(255);

-- downgrade
alter table "PRODUCT" alter column "OTHER" set data type tinyint;
alter table "PRODUCT" alter column "SOLD" set data type boolean;
alter table "PRODUCT" add constraint "PRODUCT_SIZE_CHECK" check ("SIZE" in ('S', 'L'));
alter table "PRODUCT" add constraint "PRODUCT_OTHER_CHECK" check ("OTHER" between 0 and 1);
