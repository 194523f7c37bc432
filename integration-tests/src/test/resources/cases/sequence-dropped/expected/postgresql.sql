-- upgrade
drop sequence "customer_seq";

-- downgrade
create sequence "customer_seq" start with 1 increment by 50;
