insert into country (code) values ('NO');
insert into customer (id, country_code) values (1, 'NO');
