package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A history that takes changes and keeps none: nothing is done without its note, and nothing is tried for ever. */
@Timeout(60)
class HistoryIgnoresTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private static LiveDatabase begun(String... statements) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        live.with(SHOP).upgrade("a100");
        live.execute(statements);
        return live;
    }

    private static void refused(Executable command) {
        String message =
                assertThrows(ApplyException.HistoryRefused.class, command).getMessage();
        assertTrue(
                message.startsWith("the database takes changes of retort_history without an error, and leaves its rows"
                        + " as they are: remove the trigger, rule or policy"),
                message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create rule r as on insert to retort_history do instead nothing; create rule d as on delete to"
                        + " retort_history do instead nothing",
                "create function nothing() returns trigger language plpgsql as 'begin return null; end'; create trigger t"
                        + " before insert or update or delete on retort_history for each row execute function nothing()"
            })
    void whatKeepsChangesAwayIsNamed(String keeper) throws SQLException {
        LiveDatabase live = begun(keeper);
        Retort retort = live.with(SHOP);
        refused(retort::upgrade);
        refused(() -> retort.downgrade("base"));
        refused(() -> retort.stamp("b200"));
        assertEquals(List.of("a100"), live.rows("select id from retort_history"));
        assertEquals("1", live.value("select count(*) from customers"));
        assertEquals("0", live.value("select count(*) from pg_attribute where attname = 'phone' and attnum > 0"));
    }

    @Test
    void aRowThatNoVersionWouldWriteIsNotTriedForEver() throws SQLException {
        LiveDatabase live = begun("update retort_history set state = 'upgrading'");
        refused(() -> live.with(SHOP).downgrade("base"));
        assertEquals("1", live.value("select count(*) from customers"));
    }
}
