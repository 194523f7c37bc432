-- upgrade
alter table "SALE" add column "DELETED" boolean;
comment on column "SALE"."DELETED" is 'Soft-delete indicator';
update "SALE" set "DELETED" = false where "DELETED" is null;
alter table "SALE" alter column "DELETED" set not null;

-- downgrade
alter table "SALE" drop column "DELETED";
