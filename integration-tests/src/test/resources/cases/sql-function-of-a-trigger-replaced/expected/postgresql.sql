-- upgrade
-- file: no_debt.postgresql.sql
create or replace function no_debt() returns trigger language plpgsql as $$
begin
    if new.debt < -100 then
        raise exception 'we owe "%" nothing', new.name;
    end if;
    return new; -- done
end
$$;

-- downgrade
-- file: no_debt.postgresql.sql
create or replace function no_debt() returns trigger language plpgsql as $$
begin
    if new.debt < 0 then
        raise exception 'we owe "%" nothing', new.name;
    end if;
    return new; -- done
end
$$;
