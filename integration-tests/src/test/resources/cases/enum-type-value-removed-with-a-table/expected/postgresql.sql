-- upgrade
drop table "returned";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of purchase must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "purchase" as rows_there where cast(rows_there."status" as varchar) in ('SENT')
    group by rows_there."status" order by rows_there."status" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter type "status" rename to "replaced_enum_type";
create type "status" as enum ('NEW', 'PAID');
create cast (varchar as "status") with inout as implicit;
create cast ("status" as varchar) with inout as implicit;
alter table "purchase" alter column "status" drop default, alter column "status" type "status" using "status"::text::"status", alter column "status" set default 'PAID';
drop cast if exists (varchar as "replaced_enum_type");
drop cast if exists ("replaced_enum_type" as varchar);
drop type "replaced_enum_type";

-- downgrade
alter type "status" add value 'SENT';
create table "returned" (
    "id" bigint not null,
    "status" "status",
    constraint "returned_pkey" primary key ("id")
);
