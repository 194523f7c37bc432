insert into buyers (buyer_no) values (1);
