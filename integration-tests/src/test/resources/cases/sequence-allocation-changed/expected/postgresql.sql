-- upgrade
alter sequence "numbers" start with 1 increment by 10;

-- downgrade
alter sequence "numbers" start with 1 increment by 50;
