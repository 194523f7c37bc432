-- upgrade
alter table "product" drop constraint "product_other_check";
alter table "product" drop constraint "product_size_check";
alter table "product" alter column "sold" type integer using "sold"::integer;
alter table "product" alter column "other" type varchar(255);

-- downgrade
alter table "product" alter column "other" type smallint using "other"::smallint;
alter table "product" alter column "sold" type boolean using "sold" <> 0;
alter table "product" add constraint "product_size_check" check ("size" in ('S', 'L'));
alter table "product" add constraint "product_other_check" check ("other" between 0 and 1);
