-- upgrade
create table "TAG" (
    "ID" bigint not null,
    constraint "TAG_PKEY" primary key ("ID")
);
create table "TAGGED" (
    "TAG" bigint not null,
    "ITEM" bigint not null,
    constraint "TAGGED_PKEY" primary key ("TAG", "ITEM")
);
create index "TAGGED_WHAT_INDEX" on "TAGGED" ("ITEM");
alter table "TAGGED" add constraint "TAGGED_WHAT" foreign key ("ITEM") index "TAGGED_WHAT_INDEX" references "PRODUCT" ("ID");
create index "TAGGED_WITH_INDEX" on "TAGGED" ("TAG");
alter table "TAGGED" add constraint "TAGGED_WITH" foreign key ("TAG") index "TAGGED_WITH_INDEX" references "TAG" ("ID");

-- downgrade
alter table "TAGGED" drop constraint "TAGGED_WITH";
alter table "TAGGED" drop constraint "TAGGED_WHAT";
drop table "TAGGED";
drop table "TAG";
