-- upgrade
create sequence "line_seq" start with 1 increment by 50;
create table "line" (
    "number" bigint not null,
    "book" varchar(20) not null,
    constraint "line_pkey" primary key ("number", "book")
);
create table "note" (
    "id" bigint not null,
    "line_number" bigint,
    "line_book" varchar(20),
    constraint "note_pkey" primary key ("id"),
    constraint "note_line_number_line_book_key" unique ("line_number", "line_book")
);
alter table "note" add constraint "note_line_number_line_book_fkey" foreign key ("line_number", "line_book") references "line" ("number", "book");

-- downgrade
alter table "note" drop constraint "note_line_number_line_book_fkey";
drop table "note";
drop table "line";
drop sequence "line_seq";
