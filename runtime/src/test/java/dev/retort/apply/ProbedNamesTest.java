package dev.retort.apply;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a revision calls a thing, after a crash it is found again in the catalogue. */
class ProbedNamesTest {

    @Shop.Known(id = "n100", message = "names")
    public static final class Names implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "public.orders",
                    column("id", bigint().notNull()),
                    column("`note`", varchar(80)),
                    column("`Old Price`", bigint()),
                    primaryKey("`orders_pkey`", "id"));
            op.createSequence("public.numbers", 5, 5);
            op.renameSequence("public.numbers", "`figures`");
            op.createSequence("public.gone", 1, 1);
            op.dropSequence("public.gone");
            op.execute("insert into public.orders (id) values (1), (2), (3), (4)");
            op.backfill("public.orders", "id = id + 10", "id < 10", 2);
            op.addUnique("public.orders", "`orders note`", "`note`");
            op.renameUnique("public.orders", "`orders note`", "`orders_note`");
            op.createIndexConcurrently("public.orders", "`orders_note_idx`", "`note` desc");
            op.renameColumn("public.orders", "`note`", "`remark`");
            op.dropColumn("public.orders", "`Old Price`");
            op.renameTable("public.orders", "`purchases`");
            op.createEnumType("`Mood`", "GOOD", "BAD");
            op.addColumn("public.`purchases`", "mood", enumeration("`Mood`"));
            op.alterEnumType("`Mood`", from("GOOD", "BAD"), to("BEST", "GOOD"), usedBy("public.`purchases`", "mood"));
            op.renameEnumType("`Mood`", "`mode`");
            op.createEnumType("brief", "A");
            op.dropEnumType("brief");
            op.createTable("public.`Doomed`", column("`id`", bigint().notNull()));
            op.dropTable("public.`Doomed`");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** H2 writes each of these conditions and defaults anew. */
    @Shop.Known(id = "n100", message = "words")
    public static final class Words implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "orders",
                    column("id", bigint().notNull()),
                    column("code", varchar(8).defaultTo("ifnull(null, 'a')")),
                    check("orders_coded", sql("ifnull(code, 'x') <> ''")));
            op.addColumn("orders", "note", varchar(8).defaultTo("nvl(null, 'b')"));
            op.addCheck("orders", "orders_noted", sql("ifnull(note, 'x') <> ''"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @ParameterizedTest
    @EnumSource
    void theNextUpgradeGoesOn(Database database) throws SQLException {
        goesOn(database, Names.class, "select id from \"purchases\" order by id");
    }

    @Test
    void inOtherWordsToo() throws SQLException {
        goesOn(Database.H2, Words.class, "select id from orders");
    }

    private static void goesOn(Database database, Class<? extends Migration> revision, String rows)
            throws SQLException {
        TestClassPath revisions = TestClassPath.of(revision);
        LiveDatabase undisturbed = new LiveDatabase(TestDatabases.freshUrl(database));
        CountingSource counting = new CountingSource(UrlSource.of(undisturbed.url()));
        Retort.on(counting.dataSource()).classLoader(revisions).upgrade();
        List<String> calls = counting.statements();
        LiveDatabase reused = new LiveDatabase(TestDatabases.freshUrl(database));
        for (int point = 1; point <= calls.size(); point++) {
            LiveDatabase live = emptied(reused, database);
            String where = "died before call " + point + ", " + calls.get(point - 1);
            dieBefore(point, live, revisions);
            live.with(revisions).upgrade();
            assertEquals(everythingIn(undisturbed, rows), everythingIn(live, rows), where);
        }
    }

    /** A new database is cheap on H2 alone. */
    private static LiveDatabase emptied(LiveDatabase reused, Database database) throws SQLException {
        if (database == Database.H2) {
            return new LiveDatabase(TestDatabases.freshUrl(database));
        }
        reused.execute("drop schema public cascade", "create schema public");
        return reused;
    }

    private static void dieBefore(int point, LiveDatabase live, TestClassPath revisions) throws SQLException {
        AtomicInteger calls = new AtomicInteger();
        Connection connection = live.connect();
        CountingSource dying = new CountingSource(CountingSource.keepingOpen(connection), what -> {
            if (calls.incrementAndGet() == point) {
                connection.close();
            }
        });
        assertThrows(
                RuntimeException.class,
                () -> Retort.on(dying.dataSource()).classLoader(revisions).upgrade());
    }

    private static List<String> everythingIn(LiveDatabase live, String rows) throws SQLException {
        List<String> everything = new ArrayList<>();
        try (Connection connection = live.connect()) {
            everything.add(
                    Inspection.of(connection, Dialects.of(connection), Set.of()).toString());
        }
        everything.addAll(live.rows(rows));
        everything.addAll(live.rows("select id, state from retort_history"));
        return everything;
    }
}
