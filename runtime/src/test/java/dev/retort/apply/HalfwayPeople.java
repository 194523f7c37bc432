package dev.retort.apply;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A revision of many steps, and how it fails at any of them. */
public final class HalfwayPeople {

    private HalfwayPeople() {}

    @Shop.Known(id = "h100", message = "begin")
    public static final class Begins implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "people",
                    column("id", bigint().notNull()),
                    column("name", varchar(80)),
                    column("kind", varchar(10)),
                    column("boss_id", bigint().defaultTo("1")),
                    primaryKey("people_pkey", "id"),
                    check("people_kind_check", oneOf("kind", "GOOD")));
            op.createIndex("people", "people_name_idx", "name");
            for (long id = 1; id <= 4; id++) {
                op.insert("people", row("id", id, "name", "person " + id, "kind", "GOOD", "boss_id", 1L));
            }
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("people");
        }
    }

    @Shop.Known(id = "h200", message = "change")
    public static final class Changes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropIndexConcurrently("people", "people_name_idx");
            op.dropCheck("people", "people_kind_check");
            op.renameColumn("people", "kind", "sort");
            op.createSequence("numbers", 5, 5);
            op.createTable("visits", column("id", bigint().notNull()), comment("who came"));
            op.addColumn("people", "country", varchar(2));
            op.backfill("people", "country = 'AT'", "country is null", 3);
            op.requireNotNull("people", "country");
            op.alterColumnConcurrently(
                    "people", "country", from(varchar(2)), to(varchar(2).notNull()));
            op.alterColumnConcurrently(
                    "people", "name", from(varchar(80)), to(varchar(80).notNull()));
            op.requireUnique("people", "name");
            op.addUniqueConcurrently("people", "people_name_key", "name");
            op.createIndexConcurrently("people", "people_country_idx", "country");
            op.addCheckConcurrently("people", "people_kind_check", oneOf("sort", "GOOD", "BETTER"));
            op.addForeignKeyConcurrently(
                    "people", foreignKey("people_boss_id_fkey", "boss_id").references("people", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropForeignKey("people", "people_boss_id_fkey");
            op.dropCheck("people", "people_kind_check");
            op.dropIndexConcurrently("people", "people_country_idx");
            op.dropUnique("people", "people_name_key");
            op.alterColumn("people", "name", from(varchar(80).notNull()), to(varchar(80)));
            op.dropColumn("people", "country");
            op.dropTable("visits");
            op.dropSequence("numbers");
            op.renameColumn("people", "sort", "kind");
            op.requireCheck("people", oneOf("kind", "GOOD"));
            op.addCheckConcurrently("people", "people_kind_check", oneOf("kind", "GOOD"));
            op.createIndexConcurrently("people", "people_name_idx", "name");
        }
    }

    static final TestClassPath BEFORE = TestClassPath.of(Begins.class);
    static final TestClassPath PEOPLE = TestClassPath.of(Begins.class, Changes.class);

    static LiveDatabase begun(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(BEFORE).upgrade();
        return live;
    }

    static String everythingIn(LiveDatabase live) throws SQLException {
        try (Connection connection = live.connect()) {
            return Inspection.of(connection, Dialects.of(connection), Set.of())
                    + live.rows("select * from people order by id").toString()
                    + live.rows("select id, state, downgrade_sql from retort_history order by id");
        }
    }

    /** @return at how many changes it can fail; wherever it did, nothing of it is left once it was taken back */
    static int changesTakenBack(Database database, TestClassPath revisions) throws SQLException {
        LiveDatabase live = begun(database);
        String before = everythingIn(live);
        int change = 1;
        for (; failsAt(change, live, revisions); change++) {
            live.with(revisions).downgrade("h100");
            assertEquals(before, everythingIn(live), "failed at change " + change);
        }
        return change - 1;
    }

    private static boolean changes(String call) {
        return call.matches("(?s)(?:alter|create|drop|do|update \"people|update \"PEOPLE|comment).*");
    }

    /** @return whether there was an n-th change to fail at */
    static boolean failsAt(int change, LiveDatabase live, String... targets) {
        return failsAt(change, live, PEOPLE, targets);
    }

    static boolean failsAt(int change, LiveDatabase live, TestClassPath revisions, String... targets) {
        int[] changes = {0};
        CountingSource failing = new CountingSource(UrlSource.of(live.url()), what -> {
            if (changes(what) && ++changes[0] == change) {
                throw new SQLException("this is no good");
            }
        });
        Retort retort = Retort.on(failing.dataSource()).classLoader(revisions);
        try {
            if (targets.length == 0) {
                retort.upgrade();
            } else {
                retort.downgrade(targets[0]);
            }
            return false;
        } catch (ApplyException e) {
            return true;
        }
    }
}
