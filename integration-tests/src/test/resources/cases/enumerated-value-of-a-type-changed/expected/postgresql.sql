-- upgrade
alter type "level" rename value '9' to '90';
alter type "status" rename value 'n' to 'renamed_1';
alter type "status" rename value 'p' to 'paid';
alter type "status" rename value 's' to 'renamed_2';
alter type "status" rename value 'renamed_1' to 's';
alter type "status" rename value 'renamed_2' to 'n';
alter type "status" add value 'g' before 's';

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of purchase must be one of n, p, s, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "purchase" as rows_there where cast(rows_there."status" as varchar) in ('g')
    group by rows_there."status" order by rows_there."status" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter type "status" rename value 's' to 'renamed_1';
alter type "status" rename value 'paid' to 'p';
alter type "status" rename value 'n' to 'renamed_2';
alter type "status" rename value 'renamed_1' to 'n';
alter type "status" rename value 'renamed_2' to 's';
alter type "status" rename to "replaced_enum_type";
create type "status" as enum ('n', 'p', 's');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "purchase" alter column "status" type "status" using "status"::text::"status";
drop cast if exists (varchar as "replaced_enum_type");
drop cast if exists ("replaced_enum_type" as varchar);
drop type "replaced_enum_type";
alter type "level" rename value '90' to '9';
