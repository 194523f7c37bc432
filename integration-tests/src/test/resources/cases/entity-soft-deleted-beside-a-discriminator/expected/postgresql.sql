-- upgrade
alter table "sale" add column "deleted" boolean;
comment on column "sale"."deleted" is 'Soft-delete indicator';
update "sale" set "deleted" = false where "deleted" is null;
alter table "sale" alter column "deleted" set not null;

-- downgrade
alter table "sale" drop column "deleted";
