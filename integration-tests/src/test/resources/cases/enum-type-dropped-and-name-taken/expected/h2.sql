-- upgrade
alter domain "KIND" rename to "KIND_REPLACED";
alter domain "STATE" rename to "STATE_REPLACED";
alter table "SORT" rename to "KIND";
alter table "KIND" rename constraint "SORT_PKEY" to "KIND_PKEY";
create table "STATE" (
    "ID" bigint not null,
    constraint "STATE_PKEY" primary key ("ID")
);
alter table "PURCHASE" alter column "STATE" set data type varchar(255);
alter table "PURCHASE" drop column "KIND";
alter table "PURCHASE" add constraint "PURCHASE_STATE_CHECK" check ("STATE" in ('NEW', 'PAID'));
drop domain "KIND_REPLACED";
drop domain "STATE_REPLACED";

-- downgrade
create domain "STATE_REPLACED" as varchar(255) check (value in ('NEW', 'PAID'));
create domain "KIND_REPLACED" as varchar(255) check (value in ('GIFT', 'OTHER'));
alter table "PURCHASE" drop constraint "PURCHASE_STATE_CHECK";
alter table "PURCHASE" add column "KIND" "KIND_REPLACED";
alter table "PURCHASE" alter column "STATE" set data type "STATE_REPLACED";
drop table "STATE";
alter table "KIND" rename constraint "KIND_PKEY" to "SORT_PKEY";
alter table "KIND" rename to "SORT";
alter domain "STATE_REPLACED" rename to "STATE";
alter domain "KIND_REPLACED" rename to "KIND";
