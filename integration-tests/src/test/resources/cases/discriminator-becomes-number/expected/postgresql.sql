-- upgrade
update "vehicle" set "dtype" = case "dtype" when 'Bicycle' then '1546893535' when 'Vehicle' then '2006722316' end where "dtype" in ('Bicycle', 'Vehicle');
alter table "vehicle" alter column "dtype" type integer using "dtype"::integer;

-- downgrade
alter table "vehicle" alter column "dtype" type varchar(31);
update "vehicle" set "dtype" = case "dtype" when '1546893535' then 'Bicycle' when '2006722316' then 'Vehicle' end where "dtype" in ('1546893535', '2006722316');
