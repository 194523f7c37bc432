-- upgrade
create table "DOG" (
    "ID" bigint not null,
    "BARKS" integer not null,
    constraint "DOG_PKEY" primary key ("ID")
);
alter table "ANIMAL" drop column "DTYPE";
alter table "ANIMAL" drop column "BARKS";
create index if not exists "DOG_ID_FKEY_INDEX" on "DOG" ("ID");
alter table "DOG" add constraint "DOG_ID_FKEY" foreign key ("ID") index "DOG_ID_FKEY_INDEX" references "ANIMAL" ("ID");

-- downgrade
alter table "DOG" drop constraint "DOG_ID_FKEY";
alter table "ANIMAL" add column "BARKS" integer;
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'what dtype of animal held is gone, and it may not be null in the ' || count(*) || case when count(*) = 1 then ' row that is' else ' rows that are' end || ' there: give op.addColumn a backfill("...") instead of this op.requireEmpty, or delete the rows first' end
from "ANIMAL") as refused (refusal);
alter table "ANIMAL" add column "DTYPE" varchar(31) not null;
drop table "DOG";
