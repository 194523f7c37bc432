-- upgrade
alter table "BOOK" alter column "NAME" rename to "TITLE";
alter table "FILM" alter column "NAME" rename to "TITLE";
alter table "BOOK" rename constraint "BOOK_NAME_KEY" to "BOOK_TITLE_KEY";
alter table "FILM" rename constraint "FILM_NAME_KEY" to "FILM_TITLE_KEY";

-- downgrade
alter table "FILM" rename constraint "FILM_TITLE_KEY" to "FILM_NAME_KEY";
alter table "BOOK" rename constraint "BOOK_TITLE_KEY" to "BOOK_NAME_KEY";
alter table "FILM" alter column "TITLE" rename to "NAME";
alter table "BOOK" alter column "TITLE" rename to "NAME";
