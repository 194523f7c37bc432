package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The same as {@link HistoryElsewhereTest} where the current schema is not on the search path, but comes before it. */
class HistoryElsewhereOnH2Test {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private LiveDatabase database;

    @BeforeEach
    void aShopInPublic() throws SQLException {
        database = new LiveDatabase(TestDatabases.freshUrl(Database.H2));
        database.with(SHOP).upgrade();
        database.execute("create schema tenant");
    }

    private Retort of(String searchPath) {
        return Retort.on(UrlSource.of(database.url() + ";SCHEMA=TENANT" + searchPath))
                .classLoader(SHOP);
    }

    @Test
    void nobodyTakesTheHistoryOfOthersForHisOwn() throws SQLException {
        Retort tenant = of(";SCHEMA_SEARCH_PATH=PUBLIC");
        for (Executable command : Stream.<Executable>of(
                        tenant::upgrade,
                        tenant::status,
                        tenant::verify,
                        () -> tenant.planUpgrade("head"),
                        () -> tenant.downgrade("base"),
                        () -> tenant.stamp("head"))
                .toList()) {
            assertEquals(
                    "the table retort_history is in the schema PUBLIC, but TENANT is the current one, where tables"
                            + " would be created: make PUBLIC the current one to go on there (SCHEMA=PUBLIC in the URL), or begin"
                            + " a history of its own with --history-schema TENANT",
                    assertThrows(ApplyException.HistoryElsewhere.class, command).getMessage());
        }
        assertEquals(
                "0", database.value("select count(*) from information_schema.tables where table_schema = 'TENANT'"));
    }

    @Test
    void whoeverSaysWhereItIsHasOne() throws SQLException {
        Retort tenant =
                of(";SCHEMA_SEARCH_PATH=PUBLIC").settings(Settings.defaults().withHistorySchema("tenant"));
        assertEquals(2, tenant.upgrade().revisions().size());
        assertTrue(tenant.verify().agrees());
        assertEquals("1", database.value("select count(*) from tenant.customers"));
        assertEquals(Set.of("b200"), of(";SCHEMA_SEARCH_PATH=PUBLIC").upgrade().current());
    }

    @Test
    void aSchemaByItselfHasItsOwn() throws SQLException {
        assertEquals(2, of("").upgrade().revisions().size());
        assertEquals(
                2,
                of(";SCHEMA_SEARCH_PATH=PUBLIC").downgrade("base").revisions().size());
        assertEquals("2", database.value("select count(*) from public.retort_history"));
    }
}
