-- upgrade
create table "tag" (
    "id" bigint not null,
    constraint "tag_pkey" primary key ("id")
);
create table "tagged" (
    "tag" bigint not null,
    "item" bigint not null,
    constraint "tagged_pkey" primary key ("tag", "item")
);
alter table "tagged" add constraint "tagged_what" foreign key ("item") references "product" ("id");
alter table "tagged" add constraint "tagged_with" foreign key ("tag") references "tag" ("id");

-- downgrade
alter table "tagged" drop constraint "tagged_with";
alter table "tagged" drop constraint "tagged_what";
drop table "tagged";
drop table "tag";
