-- upgrade
create type "status" as enum ('NEW', 'PAID', 'SENT');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
create type "urgency" as enum ('NOW', 'SOON');
create cast (varchar as "urgency") with inout as implicit;
create cast ("urgency" as varchar) with inout as implicit;
create table "purchase" (
    "id" bigint not null,
    "status" "status",
    "first" "status" default 'PAID' not null,
    "whateveritsays" "status",
    "defined" varchar(4),
    "urgency" "urgency",
    constraint "purchase_pkey" primary key ("id")
);
create table "purchase_notes" (
    "purchase_id" bigint not null,
    "notes_key" "status" not null,
    "notes" varchar(255),
    constraint "purchase_notes_pkey" primary key ("purchase_id", "notes_key")
);
create table "purchase_seen" (
    "purchase_id" bigint not null,
    "seen" "status"
);
alter table "purchase_notes" add constraint "purchase_notes_purchase_id_fkey" foreign key ("purchase_id") references "purchase" ("id");
alter table "purchase_seen" add constraint "purchase_seen_purchase_id_fkey" foreign key ("purchase_id") references "purchase" ("id");

-- downgrade
alter table "purchase_seen" drop constraint "purchase_seen_purchase_id_fkey";
alter table "purchase_notes" drop constraint "purchase_notes_purchase_id_fkey";
drop table "purchase_seen";
drop table "purchase_notes";
drop table "purchase";
drop cast if exists (varchar as "urgency");
drop cast if exists ("urgency" as varchar);
drop type "urgency";
drop cast if exists (varchar as "status");
drop cast if exists ("status" as varchar);
drop type "status";
