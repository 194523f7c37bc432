-- upgrade
alter table "EGG" drop constraint "EGG_LAYER_ID_FKEY";
alter table "HEN" drop constraint "HEN_FROM_ID_FKEY";
drop table "EGG";
drop table "HEN";

-- downgrade
create table "HEN" (
    "ID" bigint not null,
    "FROM_ID" bigint,
    constraint "HEN_PKEY" primary key ("ID")
);
create table "EGG" (
    "ID" bigint not null,
    "LAYER_ID" bigint,
    constraint "EGG_PKEY" primary key ("ID")
);
create index "HEN_FROM_ID_FKEY_INDEX" on "HEN" ("FROM_ID");
alter table "HEN" add constraint "HEN_FROM_ID_FKEY" foreign key ("FROM_ID") index "HEN_FROM_ID_FKEY_INDEX" references "EGG" ("ID");
create index "EGG_LAYER_ID_FKEY_INDEX" on "EGG" ("LAYER_ID");
alter table "EGG" add constraint "EGG_LAYER_ID_FKEY" foreign key ("LAYER_ID") index "EGG_LAYER_ID_FKEY_INDEX" references "HEN" ("ID");
