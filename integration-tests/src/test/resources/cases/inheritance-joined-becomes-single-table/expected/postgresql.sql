-- upgrade
alter table "dog" drop constraint "dog_id_fkey";
alter table "animal" add column "breed" varchar(255);
drop table "dog";

-- downgrade
create table "dog" (
    "id" bigint not null,
    "breed" varchar(255),
    constraint "dog_pkey" primary key ("id")
);
alter table "animal" drop column "breed";
alter table "dog" add constraint "dog_id_fkey" foreign key ("id") references "animal" ("id");
