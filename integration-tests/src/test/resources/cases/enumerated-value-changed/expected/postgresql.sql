-- upgrade
alter table "purchase" drop constraint "purchase_level_check";
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase_notes" drop constraint "purchase_notes_notes_key_check";
alter table "purchase_seen" drop constraint "purchase_seen_seen_check";
update "purchase" set "level" = case "level" when 10 then 30 when 30 then 10 when -1 then -2 end where "level" in (10, 30, -1);
update "purchase" set "status" = case "status" when 'N' then 'NEW' when 'P' then 'S' when 'S' then 'P' end where "status" in ('N', 'P', 'S');
update "purchase_notes" set "notes_key" = -2 where "notes_key" = -1;
update "purchase_notes" set "notes_key" = -32768 where "notes_key" = 10;
update "purchase_notes" set "notes_key" = 10 where "notes_key" = 30;
update "purchase_notes" set "notes_key" = 30 where "notes_key" = -32768;
update "purchase_seen" set "seen" = 'NEW' where "seen" = 'N';
update "purchase_seen" set "seen" = '!' where "seen" = 'P';
update "purchase_seen" set "seen" = 'P' where "seen" = 'S';
update "purchase_seen" set "seen" = 'S' where "seen" = '!';
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase must meet level in (-2, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase" where not (level in (-2, 10, 30)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_level_check" check (level in (-2, 10, 30));
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('NEW', 'S', 'P'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase_notes must meet notes_key in (-2, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase_notes" where not (notes_key in (-2, 10, 30)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase_notes" add constraint "purchase_notes_notes_key_check" check (notes_key in (-2, 10, 30));
alter table "purchase_seen" add constraint "purchase_seen_seen_check" check ("seen" in ('NEW', 'S', 'P'));

-- downgrade
alter table "purchase_seen" drop constraint "purchase_seen_seen_check";
alter table "purchase_notes" drop constraint "purchase_notes_notes_key_check";
alter table "purchase" drop constraint "purchase_status_check";
alter table "purchase" drop constraint "purchase_level_check";
update "purchase_seen" set "seen" = '!' where "seen" = 'S';
update "purchase_seen" set "seen" = 'S' where "seen" = 'P';
update "purchase_seen" set "seen" = 'P' where "seen" = '!';
update "purchase_seen" set "seen" = 'N' where "seen" = 'NEW';
update "purchase_notes" set "notes_key" = -32768 where "notes_key" = 30;
update "purchase_notes" set "notes_key" = 30 where "notes_key" = 10;
update "purchase_notes" set "notes_key" = 10 where "notes_key" = -32768;
update "purchase_notes" set "notes_key" = -1 where "notes_key" = -2;
update "purchase" set "status" = case "status" when 'NEW' then 'N' when 'S' then 'P' when 'P' then 'S' end where "status" in ('NEW', 'S', 'P');
update "purchase" set "level" = case "level" when 30 then 10 when 10 then 30 when -2 then -1 end where "level" in (30, 10, -2);
alter table "purchase_seen" add constraint "purchase_seen_seen_check" check ("seen" in ('N', 'P', 'S'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase_notes must meet notes_key in (-1, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase_notes" where not (notes_key in (-1, 10, 30)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase_notes" add constraint "purchase_notes_notes_key_check" check (notes_key in (-1, 10, 30));
alter table "purchase" add constraint "purchase_status_check" check ("status" in ('N', 'P', 'S'));
do $retort$
declare refusal text := (select case when count(*) > 0 then 'all rows of purchase must meet level in (-1, 10, 30), but ' || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end || ' not: change what they hold first' end
from "purchase" where not (level in (-1, 10, 30)));
begin
    if refusal is not null then
        raise exception using message = refusal;
    end if;
end
$retort$;
alter table "purchase" add constraint "purchase_level_check" check (level in (-1, 10, 30));
