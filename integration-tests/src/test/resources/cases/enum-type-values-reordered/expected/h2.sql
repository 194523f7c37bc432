-- upgrade
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''PAID'', ''NEW''))' end;

-- downgrade
execute immediate coalesce((select 'alter domain "STATUS" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS' fetch first row only), 'set @retort = null');
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'STATUS') then 'set @retort = null' else 'alter domain "STATUS" add check (value in (''NEW'', ''PAID''))' end;
