-- upgrade
update "VEHICLE" set "DTYPE" = case "DTYPE" when 'Bicycle' then '1546893535' when 'Vehicle' then '2006722316' end where "DTYPE" in ('Bicycle', 'Vehicle');
alter table "VEHICLE" alter column "DTYPE" set data type integer;

-- downgrade
alter table "VEHICLE" alter column "DTYPE" set data type varchar(31);
update "VEHICLE" set "DTYPE" = case "DTYPE" when '1546893535' then 'Bicycle' when '2006722316' then 'Vehicle' end where "DTYPE" in ('1546893535', '2006722316');
