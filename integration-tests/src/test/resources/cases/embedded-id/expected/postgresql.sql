-- upgrade
create table "line" (
    "page" integer not null,
    "nr" bigint not null,
    "book" varchar(20) not null,
    "text" varchar(255),
    constraint "line_pkey" primary key ("page", "nr", "book")
);
create table "line_line" (
    "line_page" integer not null,
    "line_nr" bigint not null,
    "line_book" varchar(20) not null,
    "related_page" integer not null,
    "related_nr" bigint not null,
    "related_book" varchar(20) not null,
    constraint "line_line_pkey" primary key ("line_page", "line_nr", "line_book", "related_page", "related_nr", "related_book")
);
create table "note" (
    "id" bigint not null,
    "line_page" integer not null,
    "line_nr" bigint not null,
    "line_book" varchar(20) not null,
    "other_page" integer,
    "other_nr" bigint,
    "other_book" varchar(20),
    constraint "note_pkey" primary key ("id")
);
alter table "line_line" add constraint "line_line_line_page_line_nr_line_book_fkey" foreign key ("line_page", "line_nr", "line_book") references "line" ("page", "nr", "book");
alter table "line_line" add constraint "line_line_related_page_related_nr_related_book_fkey" foreign key ("related_page", "related_nr", "related_book") references "line" ("page", "nr", "book");
alter table "note" add constraint "note_line_page_line_nr_line_book_fkey" foreign key ("line_page", "line_nr", "line_book") references "line" ("page", "nr", "book");
alter table "note" add constraint "note_other_page_other_nr_other_book_fkey" foreign key ("other_page", "other_nr", "other_book") references "line" ("page", "nr", "book");

-- downgrade
alter table "note" drop constraint "note_other_page_other_nr_other_book_fkey";
alter table "note" drop constraint "note_line_page_line_nr_line_book_fkey";
alter table "line_line" drop constraint "line_line_related_page_related_nr_related_book_fkey";
alter table "line_line" drop constraint "line_line_line_page_line_nr_line_book_fkey";
drop table "note";
drop table "line_line";
drop table "line";
