insert into country (id, code) values (1, 'NO');
