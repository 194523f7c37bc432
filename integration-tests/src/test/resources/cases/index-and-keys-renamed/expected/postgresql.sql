-- upgrade
alter table "customer" rename constraint "email_old_key" to "email_new_key";
alter index "name_old_idx" rename to "name_new_idx";
alter table "customer" rename constraint "boss_old_fkey" to "boss_new_fkey";

-- downgrade
alter table "customer" rename constraint "boss_new_fkey" to "boss_old_fkey";
alter index "name_new_idx" rename to "name_old_idx";
alter table "customer" rename constraint "email_new_key" to "email_old_key";
