-- upgrade
alter sequence "NUMBERS" start with 1 increment by 10;

-- downgrade
alter sequence "NUMBERS" start with 1 increment by 50;
