package dev.retort.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiteralTest {

    private static final Dialect POSTGRESQL = Dialects.of(Database.POSTGRESQL);

    @Test
    void valuesAsSqlWritesThem() {
        Map.<Object, String>ofEntries(
                        Map.entry("it's", "'it''s'"),
                        Map.entry('x', "'x'"),
                        Map.entry("a\\b", "'a\\b'"),
                        Map.entry(1L, "1"),
                        Map.entry(new BigDecimal("1E+3"), "1000"),
                        Map.entry(Double.NaN, "cast('NaN' as double precision)"),
                        Map.entry(true, "true"),
                        Map.entry(Database.H2, "'H2'"),
                        Map.entry(LocalTime.of(1, 2), "time '01:02:00'"),
                        Map.entry(Instant.EPOCH, "timestamp with time zone '1970-01-01 00:00:00+00:00'"))
                .forEach((value, sql) -> assertEquals(sql, POSTGRESQL.literal(value)));
        assertEquals("null", POSTGRESQL.literal(null));
        assertEquals("'\\x00ff'", POSTGRESQL.literal(new byte[] {0, -1}));
        assertEquals("X'00ff'", Dialects.of(Database.H2).literal(new byte[] {0, -1}));
    }

    /** What is stored is what was meant, whatever the characters. */
    @ParameterizedTest
    @EnumSource
    void valuesSurvive(Database database) throws SQLException {
        Dialect dialect = Dialects.of(database);
        UUID uuid = UUID.fromString("9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d");
        LocalDateTime moment = LocalDateTime.of(2020, 2, 29, 23, 59, 59, 123_456_000);
        try (Connection connection = TestDatabases.fresh(database);
                Statement statement = connection.createStatement()) {
            for (Case it : List.of(
                    new Case("varchar(90)", "'; drop table \"x\"; -- \\ {d '1'} ? é 😀\n"),
                    new Case("bigint", Long.MIN_VALUE),
                    new Case("numeric(38, 2)", new BigDecimal("-12345678901234567890.12")),
                    new Case("numeric(38, 0)", new BigDecimal(BigInteger.TWO.pow(100))),
                    new Case("double precision", 1.0e-10),
                    new Case("double precision", Double.NEGATIVE_INFINITY),
                    new Case("real", 0.1f),
                    new Case("boolean", false),
                    new Case("uuid", uuid),
                    new Case("date", LocalDate.of(1969, 12, 31)),
                    new Case("time(6)", LocalTime.of(23, 59, 58)),
                    new Case("timestamp(6)", moment),
                    new Case("timestamp(6) with time zone", moment.atOffset(ZoneOffset.UTC)))) {
                statement.execute("create table t (v " + it.type + ")");
                statement.execute("insert into t (v) values (" + dialect.literal(it.value) + "), (null)");
                try (ResultSet row = statement.executeQuery("select v from t where v is not null")) {
                    assertTrue(row.next());
                    assertEquals(it.value, row.getObject(1, it.value.getClass()));
                }
                statement.execute("drop table t");
            }
        }
    }

    private record Case(String type, Object value) {}

    @Test
    void zonesAreKept() {
        assertEquals(
                "timestamp with time zone '2020-01-01 00:00:00+02:00'",
                POSTGRESQL.literal(OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(2))));
    }

    @Test
    void whatHasNoLiteralIsRefusedWithARemedy() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> POSTGRESQL.literal(new StringBuilder[0]));
        assertTrue(refusal.getMessage().contains("StringBuilder")
                && refusal.getMessage().contains("op.run"));
        assertThrows(IllegalArgumentException.class, () -> POSTGRESQL.literal("a\0b"));
    }
}
