-- upgrade
alter table "CUSTOMER_HOBBIES" rename to "LIKES";
alter table "CUSTOMER_NICKNAMES" rename to "CALLED";
alter table "PEOPLE" rename to "PERSONS";
alter table "CALLED" rename constraint "CUSTOMER_NICKNAMES_CUSTOMER_ID_FKEY" to "CALLED_CUSTOMER_ID_FKEY";
alter table "LIKES" rename constraint "CUSTOMER_HOBBIES_CUSTOMER_ID_FKEY" to "LIKES_CUSTOMER_ID_FKEY";
alter table "PERSONS" rename constraint "PEOPLE_PKEY" to "PERSONS_PKEY";

-- downgrade
alter table "PERSONS" rename constraint "PERSONS_PKEY" to "PEOPLE_PKEY";
alter table "LIKES" rename constraint "LIKES_CUSTOMER_ID_FKEY" to "CUSTOMER_HOBBIES_CUSTOMER_ID_FKEY";
alter table "CALLED" rename constraint "CALLED_CUSTOMER_ID_FKEY" to "CUSTOMER_NICKNAMES_CUSTOMER_ID_FKEY";
alter table "PERSONS" rename to "PEOPLE";
alter table "CALLED" rename to "CUSTOMER_NICKNAMES";
alter table "LIKES" rename to "CUSTOMER_HOBBIES";
