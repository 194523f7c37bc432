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
alter table "TAGGED" add constraint "TAGGED_WHAT" foreign key ("ITEM") references "PRODUCT" ("ID");
alter table "TAGGED" add constraint "TAGGED_WITH" foreign key ("TAG") references "TAG" ("ID");

-- downgrade
alter table "TAGGED" drop constraint "TAGGED_WITH";
alter table "TAGGED" drop constraint "TAGGED_WHAT";
drop table "TAGGED";
drop table "TAG";
