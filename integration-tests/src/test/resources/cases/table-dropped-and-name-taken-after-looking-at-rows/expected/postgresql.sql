-- upgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'town of people must fit varchar(40), but rows hold ' || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end || ': give them another value first' end
from (select cast(rows_there."town" as varchar(100)) as held, count(*) as holding, count(*) over () as groups, row_number() over (order by rows_there."town") as place
    from "people" as rows_there where char_length(cast(rows_there."town" as varchar)) > 40
    group by rows_there."town" order by rows_there."town" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'town of people may not be null any more, but is null in ' || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first' end
from "people" where "town" is null);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
do $retort$
declare refusal text := (select case when count(*) > 0 then 'mail of people must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."mail" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."mail") as place
    from "people" as rows_there where rows_there."mail" is not null
    group by rows_there."mail" having count(*) > 1 order by rows_there."mail" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
drop table "customers";
alter table "people" rename to "customers";
alter table "customers" rename column "mail" to "address";
alter table "customers" rename constraint "people_pkey" to "customers_pkey";
alter table "customers" add column "number" bigint;
alter table "customers" alter column "town" type varchar(40);
alter table "customers" alter column "town" set not null;
alter table "customers" drop column "nickname";
alter table "customers" add constraint "customers_address_key" unique ("address");
alter table "customers" add constraint "customers_number_key" unique ("number");

-- downgrade
alter table "customers" drop constraint "customers_number_key";
alter table "customers" drop constraint "customers_address_key";
alter table "customers" add column "nickname" varchar(255);
alter table "customers" alter column "town" type varchar(80);
alter table "customers" alter column "town" drop not null;
alter table "customers" drop column "number";
alter table "customers" rename constraint "customers_pkey" to "people_pkey";
alter table "customers" rename column "address" to "mail";
alter table "customers" rename to "people";
create table "customers" (
    "id" bigint not null,
    "name" varchar(255),
    constraint "customers_pkey" primary key ("id")
);
