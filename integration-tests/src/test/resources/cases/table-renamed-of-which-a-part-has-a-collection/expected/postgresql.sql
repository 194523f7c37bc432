-- upgrade
alter table "customer_hobbies" rename to "likes";
alter table "customer_nicknames" rename to "called";
alter table "people" rename to "persons";
alter table "called" rename constraint "customer_nicknames_customer_id_fkey" to "called_customer_id_fkey";
alter table "likes" rename constraint "customer_hobbies_customer_id_fkey" to "likes_customer_id_fkey";
alter table "persons" rename constraint "people_pkey" to "persons_pkey";

-- downgrade
alter table "persons" rename constraint "persons_pkey" to "people_pkey";
alter table "likes" rename constraint "likes_customer_id_fkey" to "customer_hobbies_customer_id_fkey";
alter table "called" rename constraint "called_customer_id_fkey" to "customer_nicknames_customer_id_fkey";
alter table "persons" rename to "people";
alter table "called" rename to "customer_nicknames";
alter table "likes" rename to "customer_hobbies";
