-- upgrade
create sequence "LINE_SEQ" start with 1 increment by 50;
create table "LINE" (
    "NUMBER" bigint not null,
    "BOOK" varchar(20) not null,
    constraint "LINE_PKEY" primary key ("NUMBER", "BOOK")
);
create table "NOTE" (
    "ID" bigint not null,
    "LINE_NUMBER" bigint,
    "LINE_BOOK" varchar(20),
    constraint "NOTE_PKEY" primary key ("ID"),
    constraint "NOTE_LINE_NUMBER_LINE_BOOK_KEY" unique ("LINE_NUMBER", "LINE_BOOK")
);
create index if not exists "NOTE_LINE_NUMBER_LINE_BOOK_FKEY_INDEX" on "NOTE" ("LINE_NUMBER", "LINE_BOOK");
alter table "NOTE" add constraint "NOTE_LINE_NUMBER_LINE_BOOK_FKEY" foreign key ("LINE_NUMBER", "LINE_BOOK") index "NOTE_LINE_NUMBER_LINE_BOOK_FKEY_INDEX" references "LINE" ("NUMBER", "BOOK");

-- downgrade
alter table "NOTE" drop constraint "NOTE_LINE_NUMBER_LINE_BOOK_FKEY";
drop table "NOTE";
drop table "LINE";
drop sequence "LINE_SEQ";
