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
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A schema for each tenant, and a search path that goes on to one where others have a history. */
class HistoryElsewhereTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private enum Tenant {
        /** Whose current schema is the first one of the search path. */
        POSTGRESQL(
                Database.POSTGRESQL,
                "&currentSchema=tenant",
                "&currentSchema=tenant,public",
                "the table retort_history is in the schema public, but the search path begins with tenant, where tables"
                        + " would be created: "),

        /** Whose current schema comes before the search path. */
        H2(
                Database.H2,
                ";SCHEMA=TENANT",
                ";SCHEMA=TENANT;SCHEMA_SEARCH_PATH=PUBLIC",
                "the table retort_history is in the schema PUBLIC, but TENANT is the current one, where tables would be"
                        + " created: make PUBLIC the current one to go on there (SCHEMA=PUBLIC in the URL), or begin a history"
                        + " of its own with --history-schema TENANT");

        private final Database kind;
        private final String alone;
        private final String beforePublic;
        private final String refusal;

        Tenant(Database kind, String alone, String beforePublic, String refusal) {
            this.kind = kind;
            this.alone = alone;
            this.beforePublic = beforePublic;
            this.refusal = refusal;
        }

        LiveDatabase besideAShopInPublic() throws SQLException {
            LiveDatabase database = new LiveDatabase(TestDatabases.freshUrl(kind));
            database.with(SHOP).upgrade();
            database.execute("create schema tenant");
            return database;
        }

        Retort alone(LiveDatabase database) {
            return Retort.on(UrlSource.of(database.url() + alone)).classLoader(SHOP);
        }

        Retort beforePublic(LiveDatabase database) {
            return Retort.on(UrlSource.of(database.url() + beforePublic)).classLoader(SHOP);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyTakesTheHistoryOfOthersForHisOwn(Tenant kind) throws SQLException {
        LiveDatabase database = kind.besideAShopInPublic();
        Retort tenant = kind.beforePublic(database);
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
            assertTrue(message.startsWith(kind.refusal), message);
        }
        assertEquals(
                "0",
                database.value("select count(*) from information_schema.tables where lower(table_schema) = 'tenant'"));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSaysWhereItIsHasOne(Tenant kind) throws SQLException {
        LiveDatabase database = kind.besideAShopInPublic();
        Retort tenant = kind.beforePublic(database).settings(Settings.defaults().withHistorySchema("tenant"));
        assertEquals(2, tenant.upgrade().revisions().size());
        assertTrue(tenant.verify().agrees());
        assertEquals("1", database.value("select count(*) from tenant.customers"));
        assertEquals(Set.of("b200"), kind.beforePublic(database).upgrade().current());
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaByItselfHasItsOwn(Tenant kind) throws SQLException {
        LiveDatabase database = kind.besideAShopInPublic();
        assertEquals(2, kind.alone(database).upgrade().revisions().size());
        assertEquals(
                2, kind.beforePublic(database).downgrade("base").revisions().size());
        assertEquals("2", database.value("select count(*) from public.retort_history"));
        assertEquals(2, kind.beforePublic(database).upgrade().revisions().size());
    }
}
