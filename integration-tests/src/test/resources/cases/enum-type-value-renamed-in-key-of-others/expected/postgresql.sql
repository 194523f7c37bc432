-- upgrade
alter type "color" rename value 'RED' to 'CRIMSON';

-- downgrade
alter type "color" rename value 'CRIMSON' to 'RED';
