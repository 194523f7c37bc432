-- upgrade
alter table "PURCHASE" alter column "STATUS" drop default;
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
update "PURCHASE" set "STATUS" = 'SETTLED' where "STATUS" = 'PAID';
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''SETTLED'', ''SENT''))' end;
alter table "PURCHASE" alter column "STATUS" set default 'SETTLED';

-- downgrade
alter table "PURCHASE" alter column "STATUS" drop default;
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
update "PURCHASE" set "STATUS" = 'PAID' where "STATUS" = 'SETTLED';
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''PAID'', ''SENT''))' end;
alter table "PURCHASE" alter column "STATUS" set default 'PAID';
