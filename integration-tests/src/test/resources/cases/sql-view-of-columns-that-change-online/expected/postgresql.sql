-- upgrade
drop view notes;
alter table "sale" drop constraint "sale_code_key";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'status of sale must be one of NEW, PAID, but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."status" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."status") as place
    from "sale" as rows_there where cast(rows_there."status" as varchar) in ('SENT')
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
alter table "sale" alter column "status" type "status" using "status"::text::"status";
drop cast if exists (varchar as "replaced_enum_type");
drop cast if exists ("replaced_enum_type" as varchar);
drop type "replaced_enum_type";
alter table "sale" add column "tag" varchar(255);
alter table "sale" alter column "note" type varchar(30);
update "sale" set note = '' where note is null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'note of sale may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "sale" where "note" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "sale" add constraint "sale_note_no_null" check ("note" is not null) not valid;
alter table "sale" validate constraint "sale_note_no_null";
alter table "sale" alter column "note" set not null;
alter table "sale" drop constraint "sale_note_no_null";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'tag of sale must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."tag" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."tag") as place
    from "sale" as rows_there where rows_there."tag" is not null
    group by rows_there."tag" having count(*) > 1 order by rows_there."tag" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
create unique index concurrently "sale_tag_key" on "sale" ("tag");
alter table "sale" add constraint "sale_tag_key" unique using index "sale_tag_key";
-- file: notes.sql
create view notes as select id, status, note, code from sale;
-- more of file: notes.sql
grant select on notes to public;

-- downgrade
drop view notes;
alter table "sale" drop constraint "sale_tag_key";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'note of sale must fit varchar(20), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."note" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."note") as place
    from "sale" as rows_there where char_length(cast(rows_there."note" as varchar)) > 20
    group by rows_there."note" order by rows_there."note" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "sale" alter column "note" type varchar(20);
alter table "sale" alter column "note" drop not null;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'code of sale must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."code" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."code") as place
    from "sale" as rows_there where rows_there."code" is not null
    group by rows_there."code" having count(*) > 1 order by rows_there."code" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "sale" drop column "tag";
alter type "status" add value 'SENT';
create unique index concurrently "sale_code_key" on "sale" ("code");
alter table "sale" add constraint "sale_code_key" unique using index "sale_code_key";
-- file: notes.sql
create view notes as select id, status, note from sale;
-- more of file: notes.sql
grant select on notes to public;
