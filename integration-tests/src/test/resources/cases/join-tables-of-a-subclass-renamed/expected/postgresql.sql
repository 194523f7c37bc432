-- upgrade
alter table "foes" rename to "dogs_and_foes";
alter table "friends" rename to "dog_friends";
alter table "dog_friends" rename constraint "friends_pkey" to "dog_friends_pkey";
alter table "dog_friends" rename constraint "friends_dog_id_fkey" to "dog_friends_dog_id_fkey";
alter table "dog_friends" rename constraint "friends_friends_id_fkey" to "dog_friends_friends_id_fkey";
alter table "dogs_and_foes" rename constraint "foes_pkey" to "dogs_and_foes_pkey";
alter table "dogs_and_foes" rename constraint "foes_dog_id_fkey" to "dogs_and_foes_dog_id_fkey";
alter table "dogs_and_foes" rename constraint "foes_foes_id_fkey" to "dogs_and_foes_foes_id_fkey";

-- downgrade
alter table "dogs_and_foes" rename constraint "dogs_and_foes_foes_id_fkey" to "foes_foes_id_fkey";
alter table "dogs_and_foes" rename constraint "dogs_and_foes_dog_id_fkey" to "foes_dog_id_fkey";
alter table "dogs_and_foes" rename constraint "dogs_and_foes_pkey" to "foes_pkey";
alter table "dog_friends" rename constraint "dog_friends_friends_id_fkey" to "friends_friends_id_fkey";
alter table "dog_friends" rename constraint "dog_friends_dog_id_fkey" to "friends_dog_id_fkey";
alter table "dog_friends" rename constraint "dog_friends_pkey" to "friends_pkey";
alter table "dog_friends" rename to "friends";
alter table "dogs_and_foes" rename to "foes";
