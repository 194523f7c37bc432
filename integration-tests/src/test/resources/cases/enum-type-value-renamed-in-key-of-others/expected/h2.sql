-- upgrade
execute immediate coalesce((select 'alter domain "COLOR" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR' fetch first row only), 'set @retort = null');
alter table "COAT" set referential_integrity false;
alter table "CRACK" set referential_integrity false;
alter table "PAINT" set referential_integrity false;
alter table "PAINT_NAMES" set referential_integrity false;
alter table "WALL" set referential_integrity false;
update "COAT" set "PAINT_COLOR" = 'CRIMSON' where "PAINT_COLOR" = 'RED';
update "CRACK" set "COAT_PAINT_COLOR" = 'CRIMSON' where "COAT_PAINT_COLOR" = 'RED';
update "PAINT" set "COLOR" = 'CRIMSON' where "COLOR" = 'RED';
update "PAINT_NAMES" set "PAINT_COLOR" = 'CRIMSON' where "PAINT_COLOR" = 'RED';
update "WALL" set "LASTCOLOR" = 'CRIMSON' where "LASTCOLOR" = 'RED';
update "WALL" set "PAINT_COLOR" = 'CRIMSON' where "PAINT_COLOR" = 'RED';
alter table "COAT" set referential_integrity true check;
alter table "CRACK" set referential_integrity true check;
alter table "PAINT" set referential_integrity true check;
alter table "PAINT_NAMES" set referential_integrity true check;
alter table "WALL" set referential_integrity true check;
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR') then 'set @retort = null' else 'alter domain "COLOR" add check (value in (''BLUE'', ''GREEN'', ''CRIMSON''))' end;

-- downgrade
execute immediate coalesce((select 'alter domain "COLOR" drop constraint "' || constraint_name || '"' from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR' fetch first row only), 'set @retort = null');
alter table "COAT" set referential_integrity false;
alter table "CRACK" set referential_integrity false;
alter table "PAINT" set referential_integrity false;
alter table "PAINT_NAMES" set referential_integrity false;
alter table "WALL" set referential_integrity false;
update "COAT" set "PAINT_COLOR" = 'RED' where "PAINT_COLOR" = 'CRIMSON';
update "CRACK" set "COAT_PAINT_COLOR" = 'RED' where "COAT_PAINT_COLOR" = 'CRIMSON';
update "PAINT" set "COLOR" = 'RED' where "COLOR" = 'CRIMSON';
update "PAINT_NAMES" set "PAINT_COLOR" = 'RED' where "PAINT_COLOR" = 'CRIMSON';
update "WALL" set "LASTCOLOR" = 'RED' where "LASTCOLOR" = 'CRIMSON';
update "WALL" set "PAINT_COLOR" = 'RED' where "PAINT_COLOR" = 'CRIMSON';
alter table "COAT" set referential_integrity true check;
alter table "CRACK" set referential_integrity true check;
alter table "PAINT" set referential_integrity true check;
alter table "PAINT_NAMES" set referential_integrity true check;
alter table "WALL" set referential_integrity true check;
execute immediate case when exists (select 1 from information_schema.domain_constraints where domain_schema = current_schema and domain_name = 'COLOR') then 'set @retort = null' else 'alter domain "COLOR" add check (value in (''BLUE'', ''GREEN'', ''RED''))' end;
