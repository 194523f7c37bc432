package dev.retort.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.schema.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeChangeTest {

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
