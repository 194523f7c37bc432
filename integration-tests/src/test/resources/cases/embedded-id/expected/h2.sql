-- upgrade
create table "LINE" (
    "PAGE" integer not null,
    "NR" bigint not null,
    "BOOK" varchar(20) not null,
    "TEXT" varchar(255),
    constraint "LINE_PKEY" primary key ("PAGE", "NR", "BOOK")
);
create table "LINE_LINE" (
    "LINE_PAGE" integer not null,
    "LINE_NR" bigint not null,
    "LINE_BOOK" varchar(20) not null,
    "RELATED_PAGE" integer not null,
    "RELATED_NR" bigint not null,
    "RELATED_BOOK" varchar(20) not null,
    constraint "LINE_LINE_PKEY" primary key ("LINE_PAGE", "LINE_NR", "LINE_BOOK", "RELATED_PAGE", "RELATED_NR", "RELATED_BOOK")
);
create table "NOTE" (
    "ID" bigint not null,
    "LINE_PAGE" integer not null,
    "LINE_NR" bigint not null,
    "LINE_BOOK" varchar(20) not null,
    "OTHER_PAGE" integer,
    "OTHER_NR" bigint,
    "OTHER_BOOK" varchar(20),
    constraint "NOTE_PKEY" primary key ("ID")
);
create index if not exists "LINE_LINE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY_INDEX" on "LINE_LINE" ("LINE_PAGE", "LINE_NR", "LINE_BOOK");
alter table "LINE_LINE" add constraint "LINE_LINE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY" foreign key ("LINE_PAGE", "LINE_NR", "LINE_BOOK") index "LINE_LINE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY_INDEX" references "LINE" ("PAGE", "NR", "BOOK");
create index if not exists "LINE_LINE_RELATED_PAGE_RELATED_NR_RELATED_BOOK_FKEY_INDEX" on "LINE_LINE" ("RELATED_PAGE", "RELATED_NR", "RELATED_BOOK");
alter table "LINE_LINE" add constraint "LINE_LINE_RELATED_PAGE_RELATED_NR_RELATED_BOOK_FKEY" foreign key ("RELATED_PAGE", "RELATED_NR", "RELATED_BOOK") index "LINE_LINE_RELATED_PAGE_RELATED_NR_RELATED_BOOK_FKEY_INDEX" references "LINE" ("PAGE", "NR", "BOOK");
create index if not exists "NOTE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY_INDEX" on "NOTE" ("LINE_PAGE", "LINE_NR", "LINE_BOOK");
alter table "NOTE" add constraint "NOTE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY" foreign key ("LINE_PAGE", "LINE_NR", "LINE_BOOK") index "NOTE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY_INDEX" references "LINE" ("PAGE", "NR", "BOOK");
create index if not exists "NOTE_OTHER_PAGE_OTHER_NR_OTHER_BOOK_FKEY_INDEX" on "NOTE" ("OTHER_PAGE", "OTHER_NR", "OTHER_BOOK");
alter table "NOTE" add constraint "NOTE_OTHER_PAGE_OTHER_NR_OTHER_BOOK_FKEY" foreign key ("OTHER_PAGE", "OTHER_NR", "OTHER_BOOK") index "NOTE_OTHER_PAGE_OTHER_NR_OTHER_BOOK_FKEY_INDEX" references "LINE" ("PAGE", "NR", "BOOK");

-- downgrade
alter table "NOTE" drop constraint "NOTE_OTHER_PAGE_OTHER_NR_OTHER_BOOK_FKEY";
alter table "NOTE" drop constraint "NOTE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY";
alter table "LINE_LINE" drop constraint "LINE_LINE_RELATED_PAGE_RELATED_NR_RELATED_BOOK_FKEY";
alter table "LINE_LINE" drop constraint "LINE_LINE_LINE_PAGE_LINE_NR_LINE_BOOK_FKEY";
drop table "NOTE";
drop table "LINE_LINE";
drop table "LINE";
