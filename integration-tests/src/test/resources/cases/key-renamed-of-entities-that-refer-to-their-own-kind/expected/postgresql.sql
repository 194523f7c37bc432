-- upgrade
alter table "knows" rename column "friends_id" to "friends_number";
alter table "knows" rename column "person_id" to "person_number";
alter table "person" rename column "id" to "number";
alter table "teaches" rename column "pupil" to "young";
alter table "teaches" rename column "teacher" to "old";
alter table "knows" rename constraint "knows_friends_id_fkey" to "knows_friends_number_fkey";
alter table "knows" rename constraint "knows_person_id_fkey" to "knows_person_number_fkey";
alter table "teaches" rename constraint "teaches_pupil_fkey" to "teaches_young_fkey";
alter table "teaches" rename constraint "teaches_teacher_fkey" to "teaches_old_fkey";

-- downgrade
alter table "teaches" rename constraint "teaches_old_fkey" to "teaches_teacher_fkey";
alter table "teaches" rename constraint "teaches_young_fkey" to "teaches_pupil_fkey";
alter table "knows" rename constraint "knows_person_number_fkey" to "knows_person_id_fkey";
alter table "knows" rename constraint "knows_friends_number_fkey" to "knows_friends_id_fkey";
alter table "teaches" rename column "old" to "teacher";
alter table "teaches" rename column "young" to "pupil";
alter table "person" rename column "number" to "id";
alter table "knows" rename column "person_number" to "person_id";
alter table "knows" rename column "friends_number" to "friends_id";
