package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Definitions;
import dev.retort.operation.Operations;
import dev.retort.operation.TablePart;
import dev.retort.revision.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision that rows do not allow says which, before it changes anything. */
class GuardTest {

    @Shop.Known(id = "g100", message = "create people")
    public static final class CreatesPeople implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "people",
                    Definitions.column("id", Definitions.bigint().notNull()),
                    Definitions.column("name", Definitions.varchar(80)),
                    Definitions.column("`Shop's`", Definitions.integer()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("people");
        }
    }

    @Shop.Known(id = "g200", message = "names are needed")
    public static final class NeedsNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireNotNull("people", "name");
            op.alterColumn(
                    "people",
                    "name",
                    Definitions.from(Definitions.varchar(80)),
                    Definitions.to(Definitions.varchar(80).notNull()));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g300", message = "names are unique")
    public static final class NeedsUniqueNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireUnique("people", "name");
            op.addUnique("people", "people_name_key", "name");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g400", message = "names are unique in a shop")
    public static final class NeedsUniquePairs implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireUnique("people", "`Shop's`", "name");
            op.addUnique("people", "people_key", "`Shop's`", "name");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g500", message = "a check")
    public static final class NeedsKnownNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireCheck("people", Definitions.oneOf("name", "Ada", "O'Neil"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g600", message = "a check")
    public static final class NeedsShopsInRange implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireCheck("people", Definitions.between("`Shop's`", 1, 3));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g700", message = "a check")
    public static final class NeedsPositiveIds implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireCheck("people", Definitions.sql("id > 0"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g800", message = "less room")
    public static final class NeedsLessRoom implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireFits("people", "name", Definitions.varchar(3));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g900", message = "smaller numbers")
    public static final class NeedsSmallerNumbers implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireFits("people", "id", Definitions.smallint());
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g950", message = "fewer digits")
    public static final class NeedsFewerDigits implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireFits("people", "id", Definitions.numeric(4, 1));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g955", message = "what was dropped comes back")
    public static final class NeedsNobody implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.requireEmpty("people", "born");
            op.addColumn("people", "born", Definitions.date().notNull());
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g960", message = "names of a guard's own query")
    public static final class CreatesAndGuardsCrowd implements Migration {
        @Override
        public void upgrade(Operations op) {
            String[] names = {"held", "holding", "groups", "place", "shared", "sharing"};
            op.createTable(
                    "crowd",
                    Stream.of(names)
                            .map(it -> Definitions.column(it, Definitions.varchar(80)))
                            .toArray(TablePart[]::new));
            op.execute("insert into crowd values ('Ada', 'b', 'c', 'd', 'e', 'f')");
            op.requireUnique("crowd", names);
            for (String name : names) {
                op.requireUnique("crowd", name);
                op.requireFits("crowd", name, Definitions.varchar(3));
                op.requireCheck("crowd", Definitions.oneOf(name, "Ada", "b", "c", "d", "e", "f"));
            }
            op.requireFits("crowd", "place", Definitions.varchar(0));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static LiveDatabase people(Database database, String... rows) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(TestClassPath.of(CreatesPeople.class)).upgrade();
        for (String row : rows) {
            live.execute("insert into people values (" + row + ")");
        }
        return live;
    }

    private static void refuses(LiveDatabase live, Class<? extends Migration> revision, String sentence) {
        TestClassPath revisions = TestClassPath.of(CreatesPeople.class, revision);
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(revisions).upgrade());
        assertTrue(failure.getMessage().contains(sentence), failure.getMessage());
        assertEquals(List.of(), failure.executed());
    }

    private static void allows(LiveDatabase live, Class<? extends Migration> revision) {
        TestClassPath revisions = TestClassPath.of(CreatesPeople.class, revision);
        live.with(revisions).upgrade();
        assertTrue(live.with(revisions).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void countsRowsWithoutAValue(Database database) throws SQLException {
        LiveDatabase live = people(database, "1, null, 1", "2, 'Ada', 1", "3, null, 1");
        refuses(
                live,
                NeedsNames.class,
                "name of people may not be null any more, but is null in 2 rows: give each a value first");
        live.execute("insert into people values (4, null, 1)", "delete from people where id in (1, 3)");
        refuses(live, NeedsNames.class, "is null in 1 row: give");
        live.execute("update people set name = 'Eve' where name is null");
        allows(live, NeedsNames.class);
    }

    @ParameterizedTest
    @EnumSource
    void countsRowsThatAreInTheWay(Database database) throws SQLException {
        LiveDatabase live = people(database, "1, 'Ada', 1", "2, 'Eve', 1");
        refuses(
                live,
                NeedsNobody.class,
                "what born of people held is gone, and it may not be null in the 2 rows that are there: give op.addColumn a"
                        + " backfill(\"...\") instead of this op.requireEmpty, or delete the rows first");
        live.execute("delete from people where id = 1");
        refuses(live, NeedsNobody.class, "the 1 row that is there");
        live.execute("delete from people");
        allows(live, NeedsNobody.class);
    }

    @ParameterizedTest
    @EnumSource
    void namesTheFirstOfWhatIsThereSeveralTimes(Database database) throws SQLException {
        LiveDatabase live = people(
                database, "1, 'b', 1", "2, 'b', 1", "3, 'a', 1", "4, 'a', 2", "5, 'a', 2", "6, null, 1", "7, null, 1");
        refuses(
                live,
                NeedsUniqueNames.class,
                "name of people must be unique, but several rows have the same: a (3 rows); b (2 rows)");
        live.execute("insert into people select id + 10, 'c' || id, 1 from people");
        live.execute("insert into people select id + 10, 'c' || (id - 10), 2 from people where id > 10");
        refuses(live, NeedsUniqueNames.class, "a (3 rows); b (2 rows); c1 (2 rows); and 6 more");
        live.execute("delete from people where id > 10 or id in (2, 4, 5)");
        allows(live, NeedsUniqueNames.class);
    }

    @ParameterizedTest
    @EnumSource
    void comparesSeveralColumnsTogether(Database database) throws SQLException {
        LiveDatabase live = people(database, "1, 'a', 1", "2, 'a', 2", "3, 'a', 2", "4, 'a', null", "5, 'a', null");
        refuses(
                live,
                NeedsUniquePairs.class,
                "`Shop's`, name of people must be unique, but several rows have the same: 2, a (2 rows)");
        live.execute("delete from people where id = 3");
        allows(live, NeedsUniquePairs.class);
    }

    @ParameterizedTest
    @EnumSource
    void namesWhatACheckDoesNotAllow(Database database) throws SQLException {
        LiveDatabase live = people(
                database, "0, 'b', 9", "-1, 'b', 4", "3, 'a', 1", "4, 'Ada', 2", "5, 'O''Neil', null", "6, null, 1");
        refuses(
                live,
                NeedsKnownNames.class,
                "name of people must be one of Ada, O'Neil, but rows hold a (1 row); b (2 rows): give them another value first");
        live.execute("update people set name = 'Ada' where id < 4");
        refuses(
                live,
                NeedsShopsInRange.class,
                "`Shop's` of people must be between 1 and 3, but rows hold 4 (1 row); 9 (1 row): give them another value first");
        live.execute("update people set \"Shop's\" = 1");
        refuses(
                live,
                NeedsPositiveIds.class,
                "all rows of people must meet id > 0, but 2 rows do not: change what they hold first");
        live.execute("delete from people where id < 0");
        refuses(live, NeedsPositiveIds.class, "but 1 row does not: change");
        live.execute("delete from people where id < 1");
        allows(live, NeedsPositiveIds.class);
    }

    @ParameterizedTest
    @EnumSource
    void namesWhatHasNoRoom(Database database) throws SQLException {
        LiveDatabase live =
                people(database, "1, 'Ada', 1", "2, 'Anna', 2", "3, null, 3", "-32769, 'Bo', 4", "32767, 'Bo', 4");
        refuses(
                live,
                NeedsLessRoom.class,
                "name of people must fit varchar(3), but rows hold Anna (1 row): give them another value first");
        refuses(live, NeedsSmallerNumbers.class, "id of people must fit smallint, but rows hold -32769 (1 row): give");
        refuses(
                live,
                NeedsFewerDigits.class,
                "id of people must fit numeric(4, 1), but rows hold -32769 (1 row); 32767 (1 row): give");
        live.execute("delete from people where name = 'Anna'");
        allows(live, NeedsLessRoom.class);
    }

    @ParameterizedTest
    @EnumSource
    void columnsMayBeNamedAsThePartsOfAGuard(Database database) throws SQLException {
        TestClassPath revisions = TestClassPath.of(CreatesAndGuardsCrowd.class);
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(revisions).upgrade());
        assertTrue(
                failure.getMessage().contains("place of crowd must fit varchar(0), but rows hold d (1 row)"),
                failure.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void guardsInAScriptToo(Database database) throws SQLException {
        LiveDatabase live = people(database, "1, 'a', 1", "2, 'a', 2");
        String script = live.with(TestClassPath.of(CreatesPeople.class, NeedsUniqueNames.class))
                .sql(database, "g100:g300");
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(script));
            assertTrue(refusal.getMessage().contains("a (2 rows)"), refusal.getMessage());
        }
        assertFalse(live.rows("select id from retort_history").contains("g300"));
    }
}
