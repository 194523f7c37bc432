-- upgrade
create table "dog" (
    "id" bigint not null,
    "barks" integer not null,
    constraint "dog_pkey" primary key ("id")
);
alter table "animal" drop column "dtype";
alter table "animal" drop column "barks";
alter table "dog" add constraint "dog_id_fkey" foreign key ("id") references "animal" ("id");

-- downgrade
alter table "dog" drop constraint "dog_id_fkey";
alter table "animal" add column "barks" integer;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'what dtype of animal held is gone, and it may not be null in the ' || count(*) || case when count(*) = 1 then ' row that is' else ' rows that are' end || ' there: give op.addColumn a backfill("...") instead of this op.requireEmpty, or delete the rows first' end
from "animal");
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "animal" add column "dtype" varchar(31) not null;
drop table "dog";
