-- upgrade
drop table "note";

-- downgrade
create table "note" (
    "id" bigint not null,
    "text" varchar(500) not null,
    constraint "note_pkey" primary key ("id")
);
