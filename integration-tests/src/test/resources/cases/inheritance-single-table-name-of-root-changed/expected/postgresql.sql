-- upgrade
update "animal" set "kind" = 'Creature' where "kind" = 'Animal';

-- downgrade
update "animal" set "kind" = 'Animal' where "kind" = 'Creature';
