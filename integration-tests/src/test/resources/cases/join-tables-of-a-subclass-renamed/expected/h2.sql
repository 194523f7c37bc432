-- upgrade
alter table "FOES" rename to "DOGS_AND_FOES";
alter table "FRIENDS" rename to "DOG_FRIENDS";
alter table "DOG_FRIENDS" rename constraint "FRIENDS_PKEY" to "DOG_FRIENDS_PKEY";
alter table "DOG_FRIENDS" rename constraint "FRIENDS_DOG_ID_FKEY" to "DOG_FRIENDS_DOG_ID_FKEY";
alter table "DOG_FRIENDS" rename constraint "FRIENDS_FRIENDS_ID_FKEY" to "DOG_FRIENDS_FRIENDS_ID_FKEY";
alter table "DOGS_AND_FOES" rename constraint "FOES_PKEY" to "DOGS_AND_FOES_PKEY";
alter table "DOGS_AND_FOES" rename constraint "FOES_DOG_ID_FKEY" to "DOGS_AND_FOES_DOG_ID_FKEY";
alter table "DOGS_AND_FOES" rename constraint "FOES_FOES_ID_FKEY" to "DOGS_AND_FOES_FOES_ID_FKEY";

-- downgrade
alter table "DOGS_AND_FOES" rename constraint "DOGS_AND_FOES_FOES_ID_FKEY" to "FOES_FOES_ID_FKEY";
alter table "DOGS_AND_FOES" rename constraint "DOGS_AND_FOES_DOG_ID_FKEY" to "FOES_DOG_ID_FKEY";
alter table "DOGS_AND_FOES" rename constraint "DOGS_AND_FOES_PKEY" to "FOES_PKEY";
alter table "DOG_FRIENDS" rename constraint "DOG_FRIENDS_FRIENDS_ID_FKEY" to "FRIENDS_FRIENDS_ID_FKEY";
alter table "DOG_FRIENDS" rename constraint "DOG_FRIENDS_DOG_ID_FKEY" to "FRIENDS_DOG_ID_FKEY";
alter table "DOG_FRIENDS" rename constraint "DOG_FRIENDS_PKEY" to "FRIENDS_PKEY";
alter table "DOG_FRIENDS" rename to "FRIENDS";
alter table "DOGS_AND_FOES" rename to "FOES";
