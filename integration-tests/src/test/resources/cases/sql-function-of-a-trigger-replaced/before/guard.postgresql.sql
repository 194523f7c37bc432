-- requires: no_debt.postgresql.sql
create trigger guard before insert or update on customers
    for each row execute function no_debt();
