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

/** A schema for each tenant, and a search path that goes on to one where others have a history. */
class HistoryElsewhereTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private LiveDatabase database;

    @BeforeEach
    void aShopInPublic() throws SQLException {
        database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        database.with(SHOP).upgrade();
        database.execute("create schema tenant");
    }

    private Retort in(String searchPath) {
        return Retort.on(UrlSource.of(database.url() + "&currentSchema=" + searchPath))
                .classLoader(SHOP);
    }

    @Test
    void nobodyTakesTheHistoryOfOthersForHisOwn() throws SQLException {
        Retort tenant = in("tenant,public");
        for (Executable command : Stream.<Executable>of(
                        tenant::upgrade,
                        tenant::status,
                        tenant::verify,
                        () -> tenant.planUpgrade("head"),
                        () -> tenant.downgrade("base"),
                        () -> tenant.stamp("head"))
                .toList()) {
            String message =
                    assertThrows(ApplyException.HistoryElsewhere.class, command).getMessage();
            assertTrue(
                    message.startsWith("the table retort_history is in the schema public, but the search path begins"
                            + " with tenant, where tables would be created: "),
                    message);
        }
        assertEquals("0", database.value("select count(*) from pg_tables where schemaname = 'tenant'"));
    }

    @Test
    void whoeverSaysWhereItIsHasOne() throws SQLException {
        Retort tenant = in("tenant,public").settings(Settings.defaults().withHistorySchema("tenant"));
        assertEquals(2, tenant.upgrade().revisions().size());
        assertTrue(tenant.verify().agrees());
        assertEquals("1", database.value("select count(*) from tenant.customers"));
        assertEquals(Set.of("b200"), in("tenant,public").upgrade().current());
    }

    @Test
    void aSchemaByItselfHasItsOwn() throws SQLException {
        assertEquals(2, in("tenant").upgrade().revisions().size());
        assertEquals(2, in("tenant,public").downgrade("base").revisions().size());
        assertEquals("2", database.value("select count(*) from public.retort_history"));
        assertEquals(2, in("tenant,public").upgrade().revisions().size());
    }
}
