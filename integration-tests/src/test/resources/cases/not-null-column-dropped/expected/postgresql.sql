-- upgrade
alter table "customer" drop column "fax";

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'what fax of customer held is gone, and it may not be null in the ' || count(*) || case when count(*) = 1 then ' row that is' else ' rows that are' end || ' there: give op.addColumn a backfill("...") instead of this op.requireEmpty, or delete the rows first' end
from "customer");
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "customer" add column "fax" varchar(255) not null;
