-- upgrade
alter table "ANIMAL" add column "DOG_NAME" varchar(255);
update "ANIMAL" set "DOG_NAME" = name where "DOG_NAME" is null;

-- downgrade
alter table "ANIMAL" drop column "DOG_NAME";
