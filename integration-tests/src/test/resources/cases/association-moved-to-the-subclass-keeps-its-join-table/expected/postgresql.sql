-- upgrade
alter table "friends" rename column "person_id" to "customer_id";
alter table "friends" add constraint "friends_customer_id_fkey" foreign key ("customer_id") references "customer" ("id");

-- downgrade
alter table "friends" drop constraint "friends_customer_id_fkey";
alter table "friends" rename column "customer_id" to "person_id";
