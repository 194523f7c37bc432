-- upgrade
alter table "KNOWS" alter column "FRIENDS_ID" rename to "FRIENDS_NUMBER";
alter table "KNOWS" alter column "PERSON_ID" rename to "PERSON_NUMBER";
alter table "PERSON" alter column "ID" rename to "NUMBER";
alter table "TEACHES" alter column "PUPIL" rename to "YOUNG";
alter table "TEACHES" alter column "TEACHER" rename to "OLD";
alter table "KNOWS" rename constraint "KNOWS_FRIENDS_ID_FKEY" to "KNOWS_FRIENDS_NUMBER_FKEY";
alter table "KNOWS" rename constraint "KNOWS_PERSON_ID_FKEY" to "KNOWS_PERSON_NUMBER_FKEY";
alter table "TEACHES" rename constraint "TEACHES_PUPIL_FKEY" to "TEACHES_YOUNG_FKEY";
alter table "TEACHES" rename constraint "TEACHES_TEACHER_FKEY" to "TEACHES_OLD_FKEY";

-- downgrade
alter table "TEACHES" rename constraint "TEACHES_OLD_FKEY" to "TEACHES_TEACHER_FKEY";
alter table "TEACHES" rename constraint "TEACHES_YOUNG_FKEY" to "TEACHES_PUPIL_FKEY";
alter table "KNOWS" rename constraint "KNOWS_PERSON_NUMBER_FKEY" to "KNOWS_PERSON_ID_FKEY";
alter table "KNOWS" rename constraint "KNOWS_FRIENDS_NUMBER_FKEY" to "KNOWS_FRIENDS_ID_FKEY";
alter table "TEACHES" alter column "OLD" rename to "TEACHER";
alter table "TEACHES" alter column "YOUNG" rename to "PUPIL";
alter table "PERSON" alter column "NUMBER" rename to "ID";
alter table "KNOWS" alter column "PERSON_NUMBER" rename to "PERSON_ID";
alter table "KNOWS" alter column "FRIENDS_NUMBER" rename to "FRIENDS_ID";
