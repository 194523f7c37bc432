package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Database;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is lost at each statement on the way back; the next downgrade goes on. */
class DisconnectTest {

    @ParameterizedTest
    @EnumSource
    void theWayBackGoesOnWhereverItStopped(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(Town.REVISIONS).upgrade();
        CountingSource counting = new CountingSource(UrlSource.of(live.url()));
        Retort.on(counting.dataSource()).classLoader(Town.REVISIONS).downgrade("base");
        assertEquals(Schema.EMPTY, schema(live));
        int calls = counting.statements().size();
        assertTrue(calls > 20, calls + " calls");
        for (int point = 1; point <= calls; point++) {
            live.with(Town.REVISIONS).upgrade();
            String next = counting.statements().get(point - 1);
            assertEquals(true, fails(live, point), next);
            live.with(Town.REVISIONS).downgrade("base");
            assertEquals(Schema.EMPTY, schema(live), next);
            assertEquals("0", live.value("select count(*) from retort_history"), next);
        }
    }

    private static Schema schema(LiveDatabase live) throws SQLException {
        try (Connection connection = live.connect()) {
            return Inspection.of(connection, Dialects.of(connection), Set.of(Identifier.of("town")));
        }
    }

    /** Losing the connection when all is done, as the lock is given back, is no failure. */
    private static boolean fails(LiveDatabase live, int point) throws SQLException {
        AtomicInteger calls = new AtomicInteger();
        try (Connection lost = DriverManager.getConnection(live.url())) {
            CountingSource source = new CountingSource(CountingSource.keepingOpen(lost), what -> {
                if (calls.incrementAndGet() >= point) {
                    lost.close();
                    throw new SQLException("the connection is lost", "08006");
                }
            });
            Retort retort = Retort.on(source.dataSource()).classLoader(Town.REVISIONS);
            try {
                retort.downgrade("base");
                return live.rows("select id from retort_history").isEmpty();
            } catch (ApplyException e) {
                return true;
            }
        }
    }
}
