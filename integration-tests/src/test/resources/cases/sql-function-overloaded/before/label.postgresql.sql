create function label(id int, prefix text default 'no. (', suffix text = ')') returns text language sql
    return prefix || id || suffix;

create function label(name varchar(20)) returns text language sql
    return 'called ' || name;
