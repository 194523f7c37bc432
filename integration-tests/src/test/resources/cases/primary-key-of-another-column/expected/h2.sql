-- upgrade
alter table "COUNTRY" drop constraint "COUNTRY_PKEY";
alter table "COUNTRY" add constraint "COUNTRY_PKEY" primary key ("CODE");

-- downgrade
alter table "COUNTRY" drop constraint "COUNTRY_PKEY";
alter table "COUNTRY" add constraint "COUNTRY_PKEY" primary key ("ID");
