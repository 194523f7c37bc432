package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.UnsupportedDatabaseException;
import dev.retort.operation.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name without quotes becomes is the URL's to say, and Retort's names become the same as those of everybody else. */
class H2NameCaseTest {

    private static LiveDatabase database(String settings) throws SQLException {
        return new LiveDatabase(TestDatabases.freshUrl(Database.H2) + settings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";MODE=PostgreSQL",
                ";DATABASE_TO_LOWER=TRUE",
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            })
    void thereAndBack(String settings) throws SQLException {
        LiveDatabase database = database(settings);
        Retort retort =
                database.with(Town.REVISIONS).settings(Settings.defaults().withHistorySchema("ops"));

        assertEquals(3, retort.upgrade().revisions().size());
        assertEquals("7", database.value("select count(*) from Inhabitants where Full_Name like 'person %'"));
        assertEquals("3", database.value("select count(*) from ops.retort_history"));
        Verification found = retort.verify();
        assertEquals(List.of(), found.differences());
        assertEquals(List.of(), found.unmanaged());
        assertEquals("t300", retort.current().get(0).id());

        assertEquals(3, retort.downgrade("base").revisions().size());
        assertEquals(
                "0", database.value("select count(*) from information_schema.tables where table_schema = schema()"));
    }

    @Test
    void aRevisionThatIsUnknownHereIsTakenBack() throws SQLException {
        LiveDatabase database = database(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        database.with(TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class))
                .upgrade();
        database.with(TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsLongerPhone.class))
                .verify();
        Retort without = database.with(TestClassPath.of(Shop.CreatesCustomers.class));
        without.settings(Settings.defaults().withReplaceUnknown(true)).upgrade();
        assertEquals(List.of(), without.verify().differences());
    }

    @ParameterizedTest
    @ValueSource(strings = {";DATABASE_TO_UPPER=FALSE", ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"})
    void namesThatStayAsTheyAreWrittenCannotBeKnown(String settings) throws SQLException {
        Retort retort = database(settings).with(Town.REVISIONS);
        String message = assertThrows(UnsupportedDatabaseException.class, retort::upgrade)
                .getMessage();
        assertTrue(message.contains("DATABASE_TO_LOWER=TRUE"), message);
    }
}
