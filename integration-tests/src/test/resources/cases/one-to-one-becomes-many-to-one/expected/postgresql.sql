-- upgrade
alter table "account" drop constraint "account_owner_id_key";

-- downgrade
do $retort$
declare refusal text := (select case when count(*) > 0 then 'owner_id of account must be unique, but several rows have the same: ' || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place) || case when max(groups) > 3 then '; and ' || (max(groups) - 3) || ' more' else '' end end
from (select cast(rows_there."owner_id" as varchar(100)) as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by rows_there."owner_id") as place
    from "account" as rows_there where rows_there."owner_id" is not null
    group by rows_there."owner_id" having count(*) > 1 order by rows_there."owner_id" fetch first 3 rows only) as first_of_them);
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "account" add constraint "account_owner_id_key" unique ("owner_id");
