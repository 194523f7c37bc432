package dev.retort.integration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.tools.RunScript;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/** Runs scripts one after the other, as somebody does who has the database's own tools and no Retort. */
@FunctionalInterface
interface ScriptRunner {

    void run(List<String> scripts) throws SQLException;

    /** {@code psql}; where it is not installed, the driver's own reading of a script, statement by statement. */
    static ScriptRunner postgres(DataSource dataSource, int port, String database) {
        boolean installed = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "psql")));
        return installed ? scripts -> psql(port, database, scripts).requireSuccess() : byDriver(dataSource);
    }

    static ScriptRunner byDriver(DataSource dataSource) {
        return scripts -> statements(dataSource, scripts);
    }

    static ScriptRunner h2(DataSource dataSource) {
        return scripts -> {
            try (Connection connection = dataSource.getConnection()) {
                for (String script : scripts) {
                    RunScript.execute(connection, new StringReader(script));
                }
            }
        };
    }

    private static ChildProcess psql(int port, String database, List<String> scripts) {
        try {
            Path folder = Files.createTempDirectory("retort-psql");
            List<Path> files = new ArrayList<>();
            List<String> arguments = new ArrayList<>(
                    List.of("-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "localhost", "-p", "" + port, "-U", "postgres"));
            arguments.addAll(List.of("-d", database));
            for (String script : scripts) {
                Path file = Files.writeString(folder.resolve(files.size() + ".sql"), script);
                files.add(file);
                arguments.addAll(List.of("-f", file.toString()));
            }
            ChildProcess ran = ChildProcess.psql(folder, arguments);
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
            return ran;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void statements(DataSource dataSource, List<String> scripts) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String script : scripts) {
                for (NativeQuery query : Parser.parseJdbcSql(script, true, false, true, false, false)) {
                    statement.execute(query.nativeSql);
                }
            }
        }
    }
}
