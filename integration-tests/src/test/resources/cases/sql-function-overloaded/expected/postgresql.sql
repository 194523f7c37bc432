-- upgrade
drop procedure label(in id int, name varchar(20), inout "A, b" text);
drop function label(variadic ids int[]);
drop function label(name varchar(20));
drop function label(id int, prefix text, suffix text);
-- file: label.postgresql.sql
create function label(id int, prefix text default 'no. (', suffix text = ')') returns text language sql
    return prefix || id || suffix;
-- more of file: label.postgresql.sql
create function label(name varchar(20)) returns text language sql
    return 'named ' || name;

-- downgrade
drop function label(name varchar(20));
drop function label(id int, prefix text, suffix text);
-- file: label.postgresql.sql
create function label(id int, prefix text default 'no. (', suffix text = ')') returns text language sql
    return prefix || id || suffix;
-- more of file: label.postgresql.sql
create function label(name varchar(20)) returns text language sql
    return 'called ' || name;
-- file: labels.postgresql.sql
-- requires: label.postgresql.sql
create function label(variadic ids int[]) returns text language sql
    return label(ids[1], '', '') || label(ids[2], '', '');
-- more of file: labels.postgresql.sql
create procedure label(in id int, name varchar(20), inout "A, b" text default 'x')
    language sql as $$ select name || "A, b" $$;
