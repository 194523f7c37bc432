package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed at every statement of a plan; the next upgrade, and nobody else, brings it to its end. */
class CrashTest {

    @TempDir
    Path folder;

    @Test
    void onPostgres() throws Exception {
        everywhere(Killing.onPostgres());
    }

    @Test
    void onH2() throws Exception {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            everywhere((worker, point) -> new LiveDatabase(
                    "jdbc:h2:" + server.getURL() + "/mem:crash" + point + ";DB_CLOSE_DELAY=-1;USER=sa;PASSWORD="));
        } finally {
            server.stop();
        }
    }

    /** On H2 the steps below are statements like any others. */
    @Test
    void whatLetsTheTrafficThrough() throws Exception {
        Killing.Databases empty = Killing.onPostgres();
        Killing.Databases begun = (worker, point) -> {
            LiveDatabase database = empty.empty(worker, point);
            database.with(Crowd.BEGUN).upgrade();
            return database;
        };
        String rows = "select id, country from people order by id";
        int points = new Killing(Crowd.REVISIONS, rows, CrashTest::isAboutTables, folder, begun).everywhere();
        assertTrue(points > 30, "only " + points + " kill points");
    }

    private static boolean isAboutTables(String call) {
        return call.matches("(?s)(?:alter table|create|drop|update \"people\").*");
    }

    private void everywhere(Killing.Databases databases) throws Exception {
        String rows = "select id, full_name, country, cast(mood as varchar) from inhabitants order by id";
        int points = new Killing(Town.REVISIONS, rows, anything -> true, folder, databases).everywhere();
        assertTrue(points > 60, "only " + points + " kill points");
    }
}
