-- upgrade
update "animal" set "kind" = case "kind" when 1 then 2 when 2 then 3 when 3 then 1 end where "kind" in (1, 2, 3);

-- downgrade
update "animal" set "kind" = case "kind" when 2 then 1 when 3 then 2 when 1 then 3 end where "kind" in (2, 3, 1);
