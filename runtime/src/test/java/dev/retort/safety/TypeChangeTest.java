package dev.retort.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Database;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeChangeTest {

    private static final QualifiedName T = QualifiedName.of("t");

    /**
     * Of each type, which others have no room for all of its values: those of which the rows are asked, and those that would only
     * round or cut a value. All others keep what is there, or are not made by a database without an answer.
     */
    private record Losses(String from, String asked, String cut) {}

    private static final List<String> TYPES = List.of(
            "boolean",
            "tinyint",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double",
            "float(24)",
            "float(53)",
            "numeric(1, 1)",
            "numeric(3, 0)",
            "numeric(9, 0)",
            "numeric(10, 2)",
            "numeric(10, 4)",
            "numeric(12, 4)",
            "numeric(19, 0)",
            "numeric(38, 2)",
            "char(1)",
            "char(5)",
            "varchar(3)",
            "varchar(10)",
            "varchar(36)",
            "varchar(255)",
            "text",
            "clob",
            "varbinary(10)",
            "varbinary(20)",
            "blob",
            "date",
            "time(0)",
            "time(6)",
            "time_with_time_zone(6)",
            "timestamp(3)",
            "timestamp(6)",
            "timestamp_with_time_zone(3)",
            "timestamp_with_time_zone(6)",
            "uuid",
            "json",
            "inet",
            "enum(status)",
            "integer[]",
            "bigint[]",
            "varchar(10)[]",
            "varchar(255)[]",
            "sql(interval)",
            "sql(money)");

    static Stream<Losses> losses() {
        return Stream.of(
                new Losses("boolean", "char(1), varchar(3)", "numeric(1, 1)"),
                new Losses("tinyint", "numeric(1, 1), char(1), varchar(3)", "boolean"),
                new Losses("smallint", "numeric(1, 1), numeric(3, 0), char(1), char(5), varchar(3)", "boolean"),
                new Losses(
                        "integer",
                        "tinyint, smallint, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4), numeric(12, 4),"
                                + " char(1), char(5), varchar(3), varchar(10)",
                        "boolean, real, float(24)"),
                new Losses(
                        "bigint",
                        "tinyint, smallint, integer, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4),"
                                + " numeric(12, 4), char(1), char(5), varchar(3), varchar(10)",
                        "boolean, real, double, float(24), float(53)"),
                new Losses(
                        "real",
                        "tinyint, smallint, integer, bigint, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4),"
                                + " numeric(12, 4), numeric(19, 0), numeric(38, 2), char(1), char(5), varchar(3), varchar(10)",
                        "boolean"),
                new Losses(
                        "double",
                        "tinyint, smallint, integer, bigint, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4),"
                                + " numeric(12, 4), numeric(19, 0), numeric(38, 2), char(1), char(5), varchar(3), varchar(10)",
                        "boolean, real, float(24)"),
                new Losses(
                        "float(24)",
                        "tinyint, smallint, integer, bigint, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4),"
                                + " numeric(12, 4), numeric(19, 0), numeric(38, 2), char(1), char(5), varchar(3), varchar(10)",
                        "boolean"),
                new Losses(
                        "float(53)",
                        "tinyint, smallint, integer, bigint, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4),"
                                + " numeric(12, 4), numeric(19, 0), numeric(38, 2), char(1), char(5), varchar(3), varchar(10)",
                        "boolean, real, float(24)"),
                new Losses(
                        "numeric(1, 1)",
                        "char(1), varchar(3)",
                        "boolean, tinyint, smallint, integer, bigint, numeric(3, 0), numeric(9, 0), numeric(19, 0)"),
                new Losses("numeric(3, 0)", "tinyint, numeric(1, 1), char(1), varchar(3)", "boolean"),
                new Losses(
                        "numeric(9, 0)",
                        "tinyint, smallint, numeric(1, 1), numeric(3, 0), numeric(10, 2), numeric(10, 4), numeric(12, 4), char(1),"
                                + " char(5), varchar(3)",
                        "boolean, real, float(24)"),
                new Losses(
                        "numeric(10, 2)",
                        "tinyint, smallint, numeric(1, 1), numeric(3, 0), numeric(10, 4), char(1), char(5), varchar(3), varchar(10)",
                        "boolean, integer, bigint, real, float(24), numeric(9, 0), numeric(19, 0)"),
                new Losses(
                        "numeric(10, 4)",
                        "tinyint, smallint, numeric(1, 1), numeric(3, 0), char(1), char(5), varchar(3), varchar(10)",
                        "boolean, integer, bigint, real, float(24), numeric(9, 0), numeric(10, 2), numeric(19, 0), numeric(38, 2)"),
                new Losses(
                        "numeric(12, 4)",
                        "tinyint, smallint, numeric(1, 1), numeric(3, 0), numeric(10, 2), numeric(10, 4), char(1), char(5),"
                                + " varchar(3), varchar(10)",
                        "boolean, integer, bigint, real, float(24), numeric(9, 0), numeric(19, 0), numeric(38, 2)"),
                new Losses(
                        "numeric(19, 0)",
                        "tinyint, smallint, integer, bigint, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4),"
                                + " numeric(12, 4), char(1), char(5), varchar(3), varchar(10)",
                        "boolean, real, double, float(24), float(53)"),
                new Losses(
                        "numeric(38, 2)",
                        "tinyint, smallint, integer, bigint, numeric(1, 1), numeric(3, 0), numeric(9, 0), numeric(10, 2), numeric(10, 4),"
                                + " numeric(12, 4), numeric(19, 0), char(1), char(5), varchar(3), varchar(10), varchar(36)",
                        "boolean, real, double, float(24), float(53)"),
                new Losses("char(1)", "", ""),
                new Losses("char(5)", "char(1), varchar(3)", ""),
                new Losses("varchar(3)", "char(1)", ""),
                new Losses("varchar(10)", "char(1), char(5), varchar(3)", ""),
                new Losses("varchar(36)", "char(1), char(5), varchar(3), varchar(10)", ""),
                new Losses("varchar(255)", "char(1), char(5), varchar(3), varchar(10), varchar(36)", ""),
                new Losses("text", "char(1), char(5), varchar(3), varchar(10), varchar(36), varchar(255)", ""),
                new Losses("clob", "", "char(1), char(5), varchar(3), varchar(10), varchar(36), varchar(255)"),
                new Losses("varbinary(10)", "", ""),
                new Losses("varbinary(20)", "", ""),
                new Losses("blob", "", ""),
                new Losses("date", "char(1), char(5), varchar(3)", ""),
                new Losses("time(0)", "char(1), char(5), varchar(3)", ""),
                new Losses(
                        "time(6)",
                        "char(1), char(5), varchar(3), varchar(10)",
                        "time(0), timestamp(3), timestamp_with_time_zone(3)"),
                new Losses(
                        "time_with_time_zone(6)",
                        "char(1), char(5), varchar(3), varchar(10)",
                        "time(0), timestamp(3), timestamp_with_time_zone(3)"),
                new Losses(
                        "timestamp(3)",
                        "char(1), char(5), varchar(3), varchar(10)",
                        "date, time(0), time(6), time_with_time_zone(6)"),
                new Losses(
                        "timestamp(6)",
                        "char(1), char(5), varchar(3), varchar(10)",
                        "date, time(0), time(6), time_with_time_zone(6), timestamp(3), timestamp_with_time_zone(3)"),
                new Losses(
                        "timestamp_with_time_zone(3)",
                        "char(1), char(5), varchar(3), varchar(10)",
                        "date, time(0), time(6), time_with_time_zone(6)"),
                new Losses(
                        "timestamp_with_time_zone(6)",
                        "char(1), char(5), varchar(3), varchar(10)",
                        "date, time(0), time(6), time_with_time_zone(6), timestamp(3), timestamp_with_time_zone(3)"),
                new Losses("uuid", "char(1), char(5), varchar(3), varchar(10)", ""),
                new Losses("json", "char(1), char(5), varchar(3), varchar(10), varchar(36), varchar(255)", ""),
                new Losses("inet", "char(1), char(5), varchar(3), varchar(10), varchar(36)", ""),
                new Losses("enum(status)", "", ""),
                new Losses("integer[]", "", "varchar(10)[]"),
                new Losses("bigint[]", "", "integer[], varchar(10)[]"),
                new Losses("varchar(10)[]", "", ""),
                new Losses("varchar(255)[]", "", "varchar(10)[]"),
                new Losses("sql(interval)", "", ""),
                new Losses("sql(money)", "", ""));
    }

    @Test
    void everyTypeIsLookedAt() {
        assertEquals(TYPES, losses().map(Losses::from).toList());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void saysWhereAValueHasNoRoom(Losses losses) {
        assertEquals(sorted(losses.asked()), narrower(losses.from(), true), "asked");
        assertEquals(sorted(losses.cut()), narrower(losses.from(), false), "cut");
    }

    /** What is free is so on the server, and nothing else is. */
    @Test
    void whatIsFreeRewritesNoTable() throws SQLException {
        try (Connection connection = TestDatabases.fresh(Database.POSTGRESQL)) {
            connection.setAutoCommit(false);
            setTimeZone(connection);
            List<String> mistaken = new ArrayList<>();
            for (TypeChange change : changes()) {
                Optional<Boolean> rewritten = rewrites(connection, change);
                if (rewritten.isPresent() && rewritten.get() == change.isFree()) {
                    mistaken.add(change.from() + " to " + change.to());
                }
                connection.rollback();
            }
            assertEquals(List.of(), mistaken);
        }
    }

    /** In UTC a moment is the same with and without a zone. */
    private static void setTimeZone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'Europe/Vienna'");
        }
        connection.commit();
    }

    /** Between all types but enum types, which would have to be made, and large objects, which are the numbers of other rows. */
    private static List<TypeChange> changes() {
        Set<TypeName> leftOut = Set.of(TypeName.ENUM, TypeName.CLOB, TypeName.BLOB);
        List<ColumnType> types = TYPES.stream()
                .map(ColumnType::parse)
                .filter(it -> !leftOut.contains(it.name()))
                .toList();
        return types.stream()
                .flatMap(from -> types.stream().map(to -> new TypeChange(from, to)))
                .toList();
    }

    /** Nothing where PostgreSQL does not change the one type to the other. */
    private static Optional<Boolean> rewrites(Connection connection, TypeChange change) throws SQLException {
        Column from = column(change.from());
        try (Statement statement = connection.createStatement()) {
            run(statement, new CreateTable(Table.of(T, List.of(from))));
            long before = file(statement);
            run(statement, new AlterColumn(T, from, column(change.to())));
            return Optional.of(file(statement) != before);
        } catch (SQLException e) {
            // No such cast, which is asked about elsewhere.
            assertTrue(Set.of("42846", "42804").contains(e.getSQLState()), change + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Column column(ColumnType type) {
        return new Column(Identifier.of("c"), type, true, Optional.empty(), false, Optional.empty());
    }

    private static void run(Statement statement, SchemaOperation operation) throws SQLException {
        for (dev.retort.dialect.Statement it : Dialects.of(Database.POSTGRESQL).statements(operation)) {
            statement.execute(it.sql());
        }
    }

    private static long file(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_relation_filenode('t')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String narrower(String from, boolean asked) {
        ColumnType type = ColumnType.parse(from);
        return TYPES.stream()
                .map(it -> new TypeChange(type, ColumnType.parse(it)))
                .filter(it -> it.narrows() && it.mayNotFit() == asked)
                .map(it -> it.to().toString())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String sorted(String types) {
        return Arrays.stream(types.split(", (?=[a-z])")).sorted().collect(Collectors.joining("; "));
    }
}
