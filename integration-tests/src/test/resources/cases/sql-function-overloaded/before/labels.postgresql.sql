-- requires: label.postgresql.sql
create function label(variadic ids int[]) returns text language sql
    return label(ids[1], '', '') || label(ids[2], '', '');

create procedure label(in id int, name varchar(20), inout "A, b" text default 'x')
    language sql as $$ select name || "A, b" $$;
