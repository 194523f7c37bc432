-- upgrade
drop sequence "CUSTOMER_SEQ";

-- downgrade
create sequence "CUSTOMER_SEQ" start with 1 increment by 50;
