-- upgrade
update "ANIMAL" set "KIND" = '3' where "KIND" = '2';
update "ANIMAL" set "KIND" = '2' where "KIND" = '1';

-- downgrade
update "ANIMAL" set "KIND" = '1' where "KIND" = '2';
update "ANIMAL" set "KIND" = '2' where "KIND" = '3';
