-- upgrade
update "ANIMAL" set "KIND" = case "KIND" when 1 then 2 when 2 then 3 when 3 then 1 end where "KIND" in (1, 2, 3);

-- downgrade
update "ANIMAL" set "KIND" = case "KIND" when 2 then 1 when 3 then 2 when 1 then 3 end where "KIND" in (2, 3, 1);
