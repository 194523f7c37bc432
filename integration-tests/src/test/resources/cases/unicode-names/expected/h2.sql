-- upgrade
alter table "GRÖSSE" add column "MASS" varchar(255);
alter table "GRÖSSE" add column "価格" integer;
alter table "GRÖSSE" add constraint "GRÖSSE_MASS_KEY" unique ("MASS");

-- downgrade
alter table "GRÖSSE" drop constraint "GRÖSSE_MASS_KEY";
alter table "GRÖSSE" drop column "価格";
alter table "GRÖSSE" drop column "MASS";
