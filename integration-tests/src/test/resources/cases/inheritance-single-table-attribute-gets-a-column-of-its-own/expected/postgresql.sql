-- upgrade
alter table "animal" add column "dog_name" varchar(255);
update "animal" set "dog_name" = name where "dog_name" is null;

-- downgrade
alter table "animal" drop column "dog_name";
