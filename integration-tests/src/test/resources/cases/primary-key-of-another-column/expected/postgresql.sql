-- upgrade
alter table "country" drop constraint "country_pkey";
do $retort$
declare refusal text := (select case when count(*) > 0 then 'code of country must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast("code" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by "code") as place
    from "country" where "code" is not null
    group by "code" having count(*) > 1 order by "code" fetch first 3 rows only) as first_of_them);
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
from (select cast("id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by "id") as place
    from "country" where "id" is not null
    group by "id" having count(*) > 1 order by "id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "country" add constraint "country_pkey" primary key ("id");
