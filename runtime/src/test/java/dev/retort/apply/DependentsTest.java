package dev.retort.apply;

import static dev.retort.operation.Definitions.from;
import static dev.retort.operation.Definitions.integer;
import static dev.retort.operation.Definitions.to;
import static dev.retort.operation.Definitions.using;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody has made things that the database keeps a column for as it is. */
class DependentsTest {

    @Shop.Known(id = "b100", message = "lengthen names")
    public static final class LengthensNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.alterColumn(
                    "customers",
                    "name",
                    from(varchar(80).notNull()),
                    to(varchar(90).notNull()));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "b100", message = "lengthen names")
    public static final class LengthensNamesAround implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("drop view names");
            new LengthensNames().upgrade(op);
            op.execute("create view names as select name from customers");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "b100", message = "drop names")
    public static final class DropsNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropColumn("customers", "name");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static final String ADVICE =
            "\n  next:    let the revision drop what depends on it before this step and make it again after"
                    + " (op.execute, in the downgrade too; CASCADE would lose it), and run upgrade again";

    private static LiveDatabase shop(Database kind) throws SQLException {
        LiveDatabase database = new LiveDatabase(TestDatabases.freshUrl(kind));
        database.with(TestClassPath.of(Shop.CreatesCustomers.class)).upgrade();
        return database;
    }

    private static void assertAdvised(String dependent, LiveDatabase database, Class<? extends Migration> revision) {
        RevisionFailed failure = assertThrows(
                RevisionFailed.class, () -> database.with(TestClassPath.of(Shop.CreatesCustomers.class, revision))
                        .upgrade());
        assertTrue(failure.getMessage().contains(dependent), failure.getMessage());
        assertTrue(failure.getMessage().endsWith(ADVICE), failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create view names as select name from customers | view names",
                "create materialized view names as select name from customers | materialized view names",
                "create rule names as on update to customers where new.name = '' do instead nothing | rule names on table customers",
                "create policy names on customers using (name <> '') | policy names on table customers",
                "create publication names for table customers where (name <> '') | publication names",
                "create function names() returns int begin atomic select count(name) from customers; end | function names"
            })
    void areNamedAndWhatToDoWithThemIsSaid(String definition, String dependent) throws SQLException {
        LiveDatabase database = shop(Database.POSTGRESQL);
        database.execute(definition);
        assertAdvised(dependent, database, LengthensNames.class);
        assertAdvised(dependent, database, DropsNames.class);
    }

    @Shop.Known(id = "b100", message = "number names")
    public static final class NumbersNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.alterColumn(
                    "customers",
                    "name",
                    from(varchar(80).notNull()),
                    to(integer().notNull()),
                    using("(select 1)", "null"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void areNotWhatASubqueryFailsFor() throws SQLException {
        LiveDatabase database = shop(Database.POSTGRESQL);
        RevisionFailed failure = assertThrows(RevisionFailed.class, () -> database.with(
                        TestClassPath.of(Shop.CreatesCustomers.class, NumbersNames.class))
                .upgrade());
        assertTrue(failure.getMessage().contains("cannot use subquery"), failure.getMessage());
        assertTrue(
                failure.getMessage()
                        .endsWith("\n  next:    correct the revision or the database and run upgrade again"),
                failure.getMessage());
    }

    @Test
    void areNamedByH2() throws SQLException {
        LiveDatabase database = shop(Database.H2);
        database.execute("create view names as select name from customers");
        assertAdvised("NAMES", database, DropsNames.class);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesSoArrives(Database kind) throws SQLException {
        LiveDatabase database = shop(kind);
        database.execute("create view names as select name from customers");
        database.with(TestClassPath.of(Shop.CreatesCustomers.class, LengthensNamesAround.class))
                .upgrade();
        assertEquals("O'Hara", database.value("select name from names"));
    }
}
