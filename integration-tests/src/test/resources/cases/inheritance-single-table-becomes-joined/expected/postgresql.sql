-- upgrade
create table "dog" (
    "id" bigint not null,
    "barks" integer not null,
    constraint "dog_pkey" primary key ("id")
);
alter table "animal" drop column "dtype";
alter table "animal" drop column "barks";
alter table "dog" add constraint "dog_id_fkey" foreign key ("id") references "animal" ("id");

-- downgrade
alter table "dog" drop constraint "dog_id_fkey";
alter table "animal" add column "barks" integer;
alter table "animal" add column "dtype" varchar(31) not null;
drop table "dog";
