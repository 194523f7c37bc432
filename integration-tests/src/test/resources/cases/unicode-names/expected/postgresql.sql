-- upgrade
alter table "größe" add column "maß" varchar(255);
alter table "größe" add column "価格" integer;
alter table "größe" add constraint "größe_maß_key" unique ("maß");

-- downgrade
alter table "größe" drop constraint "größe_maß_key";
alter table "größe" drop column "価格";
alter table "größe" drop column "maß";
