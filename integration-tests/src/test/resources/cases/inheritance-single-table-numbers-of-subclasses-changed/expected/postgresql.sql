-- upgrade
update "animal" set "kind" = '3' where "kind" = '2';
update "animal" set "kind" = '2' where "kind" = '1';

-- downgrade
update "animal" set "kind" = '1' where "kind" = '2';
update "animal" set "kind" = '2' where "kind" = '3';
