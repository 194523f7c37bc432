-- upgrade
update "ANIMAL" set "KIND" = 'Creature' where "KIND" = 'Animal';

-- downgrade
update "ANIMAL" set "KIND" = 'Animal' where "KIND" = 'Creature';
