-- upgrade
alter table "country" drop constraint "country_pkey";
alter table "country" add constraint "country_pkey" primary key ("code");

-- downgrade
alter table "country" drop constraint "country_pkey";
alter table "country" add constraint "country_pkey" primary key ("id");
