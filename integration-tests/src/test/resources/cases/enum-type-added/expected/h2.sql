-- upgrade
create domain "REASON" as varchar(255) check (value in ('BORED', 'BROKEN'));
create table "RETURNED" (
    "ID" bigint not null,
    "STATUS" "STATUS",
    "REASON" "REASON",
    constraint "RETURNED_PKEY" primary key ("ID")
);
alter table "PURCHASE" add column "REASON" "REASON";
alter table "PURCHASE" add column "BEFORE" "STATUS";

-- downgrade
alter table "PURCHASE" drop column "BEFORE";
alter table "PURCHASE" drop column "REASON";
drop table "RETURNED";
drop domain "REASON";
