package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the database knows whether a commit whose answer was lost had come through. */
class CommitUnansweredTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    /** The first commit is the one of the table itself. */
    @ParameterizedTest
    @CsvSource({"true, +1, 1, 0", "false, +1, 1, 1", "true, base, 2, 2", "false, base, 2, 2"})
    void nothingIsClaimedAndTheNextUpgradeSees(boolean arrives, String start, int pending, int left)
            throws SQLException {
        LiveDatabase database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        database.with(SHOP).upgrade(start);
        assertEquals(pending, database.with(SHOP).pending().size());
        try (Connection lost = database.connect()) {
            CountingSource source = new CountingSource(CountingSource.keepingOpen(lost), what -> {
                if (what.startsWith("commit")) {
                    if (arrives) {
                        lost.commit();
                    }
                    lost.abort(Runnable::run);
                }
            });
            ApplyException.CommitUnanswered unanswered = assertThrows(
                    ApplyException.CommitUnanswered.class,
                    () -> Retort.on(source.dataSource()).classLoader(SHOP).upgrade());
            assertTrue(unanswered.getMessage().contains("run the command again"), unanswered.getMessage());
        }
        assertEquals(left, database.with(SHOP).upgrade().revisions().size());
        assertEquals(List.of("a100", "b200"), database.rows("select id from retort_history order by id"));
        assertTrue(database.with(SHOP).verify().agrees());
    }
}
