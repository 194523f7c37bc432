-- upgrade
alter table "CUSTOMER" rename constraint "EMAIL_OLD_KEY" to "EMAIL_NEW_KEY";
alter index "NAME_OLD_IDX" rename to "NAME_NEW_IDX";
alter table "CUSTOMER" rename constraint "BOSS_OLD_FKEY" to "BOSS_NEW_FKEY";

-- downgrade
alter table "CUSTOMER" rename constraint "BOSS_NEW_FKEY" to "BOSS_OLD_FKEY";
alter index "NAME_NEW_IDX" rename to "NAME_OLD_IDX";
alter table "CUSTOMER" rename constraint "EMAIL_NEW_KEY" to "EMAIL_OLD_KEY";
