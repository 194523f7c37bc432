-- upgrade
alter table "customer" drop constraint "customer_boss_number_fkey";
alter table "customer_customer" drop constraint "customer_customer_customer_number_fkey";
alter table "customer_customer" drop constraint "customer_customer_friends_number_fkey";
alter table "customer_days" drop constraint "customer_days_customer_number_fkey";
alter table "customer_tags" drop constraint "customer_tags_customer_number_fkey";
alter table "customer" alter column "number" type integer using (cast(replace(number, 'C-', '') as integer));
alter table "customer" alter column "boss_number" type integer using (cast(replace(boss_number, 'C-', '') as integer));
alter table "customer_customer" alter column "customer_number" type integer using (cast(replace(customer_number, 'C-', '') as integer));
alter table "customer_customer" alter column "friends_number" type integer using (cast(replace(friends_number, 'C-', '') as integer));
alter table "customer_days" alter column "customer_number" type integer using (cast(replace(customer_number, 'C-', '') as integer));
alter table "customer_days" alter column "days" type date using (case when days = 3 then date '2024-01-03' end);
alter table "customer_tags" alter column "customer_number" type integer using (cast(replace(customer_number, 'C-', '') as integer));
alter table "customer" add constraint "customer_boss_number_fkey" foreign key ("boss_number") references "customer" ("number");
alter table "customer_customer" add constraint "customer_customer_customer_number_fkey" foreign key ("customer_number") references "customer" ("number");
alter table "customer_customer" add constraint "customer_customer_friends_number_fkey" foreign key ("friends_number") references "customer" ("number");
alter table "customer_days" add constraint "customer_days_customer_number_fkey" foreign key ("customer_number") references "customer" ("number");
alter table "customer_tags" add constraint "customer_tags_customer_number_fkey" foreign key ("customer_number") references "customer" ("number");

-- downgrade
alter table "customer_tags" drop constraint "customer_tags_customer_number_fkey";
alter table "customer_days" drop constraint "customer_days_customer_number_fkey";
alter table "customer_customer" drop constraint "customer_customer_friends_number_fkey";
alter table "customer_customer" drop constraint "customer_customer_customer_number_fkey";
alter table "customer" drop constraint "customer_boss_number_fkey";
alter table "customer_tags" alter column "customer_number" type varchar(255) using ('C-' || customer_number);
alter table "customer_days" alter column "days" type integer using (case when days is not null then 3 end);
alter table "customer_days" alter column "customer_number" type varchar(255) using ('C-' || customer_number);
alter table "customer_customer" alter column "friends_number" type varchar(255) using ('C-' || friends_number);
alter table "customer_customer" alter column "customer_number" type varchar(255) using ('C-' || customer_number);
alter table "customer" alter column "boss_number" type varchar(255) using ('C-' || boss_number);
alter table "customer" alter column "number" type varchar(255) using ('C-' || number);
alter table "customer_tags" add constraint "customer_tags_customer_number_fkey" foreign key ("customer_number") references "customer" ("number");
alter table "customer_days" add constraint "customer_days_customer_number_fkey" foreign key ("customer_number") references "customer" ("number");
alter table "customer_customer" add constraint "customer_customer_friends_number_fkey" foreign key ("friends_number") references "customer" ("number");
alter table "customer_customer" add constraint "customer_customer_customer_number_fkey" foreign key ("customer_number") references "customer" ("number");
alter table "customer" add constraint "customer_boss_number_fkey" foreign key ("boss_number") references "customer" ("number");
