-- upgrade
alter table "CUSTOMER" drop column "FAX";

-- downgrade
select case when refusal is not null then signal('45000', refusal) end
from (select case when count(*) > 0 then 'what fax of customer held is gone, and it may not be null in the ' || count(*) || case when count(*) = 1 then ' row that is' else ' rows that are' end || ' there: give op.addColumn a backfill("...") instead of this op.requireEmpty, or delete the rows first' end
from "CUSTOMER") as refused (refusal);
alter table "CUSTOMER" add column "FAX" varchar(255) not null;
