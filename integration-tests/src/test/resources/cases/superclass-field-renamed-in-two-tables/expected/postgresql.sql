-- upgrade
alter table "book" rename column "name" to "title";
alter table "film" rename column "name" to "title";
alter table "book" rename constraint "book_name_key" to "book_title_key";
alter table "film" rename constraint "film_name_key" to "film_title_key";

-- downgrade
alter table "film" rename constraint "film_title_key" to "film_name_key";
alter table "book" rename constraint "book_title_key" to "book_name_key";
alter table "film" rename column "title" to "name";
alter table "book" rename column "title" to "name";
