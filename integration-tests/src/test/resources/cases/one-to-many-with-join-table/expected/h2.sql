-- upgrade
create table "PURCHASE_LINE" (
    "PURCHASE_ID" bigint not null,
    "LINES_ID" bigint not null,
    constraint "PURCHASE_LINE_PKEY" primary key ("PURCHASE_ID", "LINES_ID"),
    constraint "PURCHASE_LINE_LINES_ID_KEY" unique ("LINES_ID")
);
create index "PURCHASE_LINE_LINES_ID_FKEY_INDEX" on "PURCHASE_LINE" ("LINES_ID");
alter table "PURCHASE_LINE" add constraint "PURCHASE_LINE_LINES_ID_FKEY" foreign key ("LINES_ID") index "PURCHASE_LINE_LINES_ID_FKEY_INDEX" references "LINE" ("ID");
create index "PURCHASE_LINE_PURCHASE_ID_FKEY_INDEX" on "PURCHASE_LINE" ("PURCHASE_ID");
alter table "PURCHASE_LINE" add constraint "PURCHASE_LINE_PURCHASE_ID_FKEY" foreign key ("PURCHASE_ID") index "PURCHASE_LINE_PURCHASE_ID_FKEY_INDEX" references "PURCHASE" ("ID");

-- downgrade
alter table "PURCHASE_LINE" drop constraint "PURCHASE_LINE_PURCHASE_ID_FKEY";
alter table "PURCHASE_LINE" drop constraint "PURCHASE_LINE_LINES_ID_FKEY";
drop table "PURCHASE_LINE";
