-- upgrade
alter table "country" drop constraint "country_pkey";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'code of country must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."code" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."code") as place
    from "country" as rows_there where rows_there."code" is not null
    group by rows_there."code" having count(*) > 1 order by rows_there."code" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "country" add constraint "country_pkey" primary key ("code");

-- downgrade
alter table "country" drop constraint "country_pkey";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'id of country must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."id") as place
    from "country" as rows_there where rows_there."id" is not null
    group by rows_there."id" having count(*) > 1 order by rows_there."id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "country" add constraint "country_pkey" primary key ("id");
