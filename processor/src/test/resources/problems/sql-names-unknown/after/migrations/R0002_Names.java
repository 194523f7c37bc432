package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "f4ce4ade6903", message = "Names")
public final class R0002_Names implements Migration {
    private static final String BUILT = "update nowhere set nothing = 1";

    @Override
    public void upgrade(Operations op) {
        // WARNING [sql-names-unknown]
        op.execute("update customers set country = 'AT'");
        op.addColumn("customers", "country", varchar(255));
        op.addColumn("customers", "`Full Name`", varchar(255));
        op.execute("update customers set country = 'AT', \"Full Name\" = 'x' || id where country is null and id in (1, 2)");
        // WARNING [sql-names-unknown]
        op.execute("update custmers set country = 'AT'");
        // WARNING [sql-names-unknown]
        op.execute("update customers set contry = 'AT'" + " where id = 1");
        // WARNING [sql-names-unknown]
        op.execute("update customers set country = 'AT' where id > 1 and (country = 'x') or contry is null");
        // WARNING [sql-names-unknown]
        op.execute("UPDATE Customers AS c SET country = 'AT', \"Fullname\" = 'x' WHERE c.id = 1");
        // WARNING [sql-names-unknown]
        op.execute(Database.H2, "insert into customers (id, \"Full Nam\") values (1, 'x')");
        // WARNING [sql-names-unknown]
        op.outsideTransaction("delete from \"custmers\" where id = 1;");
        op.execute(
                // WARNING [sql-names-unknown]
                """
                -- of those that left
                insert into customer /* all */ (id, country)
                select id, country from customers
                """);
        // WARNING [sql-names-unknown]
        op.execute("select count(*) from custmers");
        // WARNING [sql-names-unknown]
        op.execute("delete from customers c where not c.contry = 'AT'");

        // WARNING [sql-names-unknown]
        op.insert("custmers", row("id", 1));
        // WARNING [sql-names-unknown]
        op.insert("customers", row("id", 1, "contry", "AT"));
        op.insert("CUSTOMERS", row("id", 1, "country", "AT", "`Full Name`", "x"));
        // WARNING [sql-names-unknown]
        op.backfill("customers", "contry = 'AT'", "country is null", 100);
        op.backfill("customers", "country = 'AT'", "country is null", 100);

        // What is made by SQL, is elsewhere, or is not plain.
        op.execute("create table notes (id bigint, words text)");
        op.execute("alter table customers add column rating int");
        op.execute("insert into notes (id, words) select id, note from customers");
        op.execute("update customers set rating = 1 where rating is null");
        op.execute("insert into public.customers as c (id) values (1) on conflict (id) do update set country = excluded.country");
        op.execute("insert into crm.people (name) values ('x')");
        op.execute("insert into customers values (1, 'update nothing set x = 1')");
        op.execute("insert into customers (select * from notes)");
        op.execute("select setval('numbers', 1)");
        op.execute("select * from generate_series(1, 2)");
        op.execute("select id is distinct from 1 from customers");
        op.execute("delete from pg_largeobject where loid = 1");
        op.execute("with old as (select id from customers) delete from customers where id in (select id from old)");
        op.execute("update customers set country = n.words from notes n where n.id = customers.id and words = 'x'");
        op.execute("update customers set (country, rating) = (select 'AT', 1) where current_date = date '2020-01-01'");
        op.execute("update customers set country = case when id between 1 and 2 then 'a' else e.b end where lower(country) = 'x'");
        op.execute("update one set a = 1; update other set b = 2");
        op.execute(Database.POSTGRESQL, "do $$ begin update nowhere set nothing = 1; end $$");
        op.execute(BUILT);
        op.run(connection -> connection.createStatement().execute("create table made (id int)"));
        op.execute("insert into made (id) values (1)");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("update customers set country = null");
        op.dropColumn("customers", "country");
        // WARNING [sql-names-unknown]
        op.execute("update customers set country = null");
        op.dropColumn("customers", "`Full Name`");
    }
}
