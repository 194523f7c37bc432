package dev.retort.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.schema.Identifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DialectsTest {

    @ParameterizedTest
    @EnumSource
    void aConnectionTellsItsDialect(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            assertEquals(database, Dialects.of(connection).database());
        }
    }

    @Test
    void anotherDatabaseIsRefusedByName() {
        UnsupportedDatabaseException refusal =
                assertThrows(UnsupportedDatabaseException.class, () -> Dialects.of(connectionTo("Oracle")));
        assertEquals("Retort does not speak to Oracle. It speaks to PostgreSQL and H2.", refusal.getMessage());
    }

    private static Connection connectionTo(String product) {
        return proxy(Connection.class, proxy(DatabaseMetaData.class, product));
    }

    /** Gives one answer to every question. */
    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "customers, \"customers\", \"CUSTOMERS\"",
                "Order, \"order\", \"ORDER\"",
                "`Order`, \"Order\", \"Order\"",
                "`a\"b`, \"a\"\"b\", \"a\"\"b\"",
                "größe, \"größe\", \"GRÖSSE\""
            })
    void namesAreQuotedInTheCaseOfTheDatabase(String written, String onPostgres, String onH2) {
        assertEquals(onPostgres, Dialects.of(Database.POSTGRESQL).quoted(Identifier.of(written)));
        assertEquals(onH2, Dialects.of(Database.H2).quoted(Identifier.of(written)));
    }

    @ParameterizedTest
    @CsvSource({"a, 63, 63", "a, 64, 63", "ä, 31, 31", "ä, 32, 31", "𝄞, 15, 15", "𝄞, 16, 15"})
    void longNamesAreCutAsPostgresqlDoes(String letter, int letters, int kept) {
        assertEquals(
                letter.repeat(kept),
                Dialects.of(Database.POSTGRESQL).physicalName(Identifier.of(letter.repeat(letters))));
        assertEquals(
                letter.repeat(letters),
                Dialects.of(Database.H2).physicalName(new Identifier(letter.repeat(letters), true)));
    }

    @ParameterizedTest
    @EnumSource
    void everyPhysicalNameComesBack(Database database) {
        Dialect dialect = Dialects.of(database);
        for (String name :
                new String[] {"a", "A", "aB", "a b", "A B", "1", "É", "é", "ß", "\"", "`", "ı", "İ", "a$1"}) {
            assertEquals(name, dialect.physicalName(dialect.identifier(name)));
        }
    }
}
