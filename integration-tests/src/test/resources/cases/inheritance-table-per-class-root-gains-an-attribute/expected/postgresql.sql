-- upgrade
alter table "cat" add column "chip" varchar(255);
alter table "cat" add column "friend_id" bigint;
alter table "dog" add column "chip" varchar(255);
alter table "dog" add column "friend_id" bigint;
alter table "cat" add constraint "cat_chip_key" unique ("chip");
alter table "dog" add constraint "dog_chip_key" unique ("chip");
alter table "cat" add constraint "cat_friend_id_fkey" foreign key ("friend_id") references "dog" ("id");
alter table "dog" add constraint "dog_friend_id_fkey" foreign key ("friend_id") references "dog" ("id");

-- downgrade
alter table "dog" drop constraint "dog_friend_id_fkey";
alter table "cat" drop constraint "cat_friend_id_fkey";
alter table "dog" drop constraint "dog_chip_key";
alter table "cat" drop constraint "cat_chip_key";
alter table "dog" drop column "friend_id";
alter table "dog" drop column "chip";
alter table "cat" drop column "friend_id";
alter table "cat" drop column "chip";
