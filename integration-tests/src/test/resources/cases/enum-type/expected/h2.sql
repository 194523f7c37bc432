-- upgrade
create domain "STATUS" as varchar(255) check (value in ('NEW', 'PAID', 'SENT'));
create domain "URGENCY" as varchar(255) check (value in ('NOW', 'SOON'));
create table "PURCHASE" (
    "ID" bigint not null,
    "STATUS" "STATUS",
    "FIRST" "STATUS" default 'PAID' not null,
    "WHATEVERITSAYS" "STATUS",
    "DEFINED" varchar(4),
    "URGENCY" "URGENCY",
    constraint "PURCHASE_PKEY" primary key ("ID")
);
create table "PURCHASE_NOTES" (
    "PURCHASE_ID" bigint not null,
    "NOTES_KEY" "STATUS" not null,
    "NOTES" varchar(255),
    constraint "PURCHASE_NOTES_PKEY" primary key ("PURCHASE_ID", "NOTES_KEY")
);
create table "PURCHASE_SEEN" (
    "PURCHASE_ID" bigint not null,
    "SEEN" "STATUS"
);
create index if not exists "PURCHASE_NOTES_PURCHASE_ID_FKEY_INDEX" on "PURCHASE_NOTES" ("PURCHASE_ID");
alter table "PURCHASE_NOTES" add constraint "PURCHASE_NOTES_PURCHASE_ID_FKEY" foreign key ("PURCHASE_ID") index "PURCHASE_NOTES_PURCHASE_ID_FKEY_INDEX" references "PURCHASE" ("ID");
create index if not exists "PURCHASE_SEEN_PURCHASE_ID_FKEY_INDEX" on "PURCHASE_SEEN" ("PURCHASE_ID");
alter table "PURCHASE_SEEN" add constraint "PURCHASE_SEEN_PURCHASE_ID_FKEY" foreign key ("PURCHASE_ID") index "PURCHASE_SEEN_PURCHASE_ID_FKEY_INDEX" references "PURCHASE" ("ID");

-- downgrade
alter table "PURCHASE_SEEN" drop constraint "PURCHASE_SEEN_PURCHASE_ID_FKEY";
alter table "PURCHASE_NOTES" drop constraint "PURCHASE_NOTES_PURCHASE_ID_FKEY";
drop table "PURCHASE_SEEN";
drop table "PURCHASE_NOTES";
drop table "PURCHASE";
drop domain "URGENCY";
drop domain "STATUS";
