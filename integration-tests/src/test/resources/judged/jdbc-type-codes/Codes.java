package shop;

import jakarta.persistence.*;
import java.math.*;
import java.net.InetAddress;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.*;

@Entity
class Codes {
    enum Level {
        LOW,
        HIGH
    }

    @Id
    int id;

    @JdbcTypeCode(SqlTypes.CHAR)
    String fixed;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 5)
    String fixedFive = "abcde";

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longText = "long";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String longerText = "longer";

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    @Column(length = 9)
    String national;

    @JdbcTypeCode(SqlTypes.CLOB)
    String clob = "clob";

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID uuidText = new UUID(1, 2);

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuidChar = new UUID(1, 2);

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID uuidBinary = new UUID(1, 2);

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Lob
    byte[] bytes = {1, 2};

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] manyBytes = {1, 2};

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] someBytes = {1, 2};

    @JdbcTypeCode(SqlTypes.NUMERIC)
    double exact;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 7)
    double exactWhole;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    @Column(precision = 7, scale = 3)
    long decimal;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Long number = 7L;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean flag;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Boolean tinyFlag;

    @JdbcTypeCode(SqlTypes.CHAR)
    Boolean letterFlag;

    @JdbcTypeCode(SqlTypes.BIT)
    boolean bit;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int small;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    int digits;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Float single;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Double twice;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Duration nanos = Duration.ofNanos(5);

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration delay;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant instant = Instant.ofEpochSecond(5);

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @FractionalSeconds(2)
    Instant roughInstant;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    Instant zoned;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    OffsetDateTime utc;

    @JdbcTypeCode(SqlTypes.TIME)
    LocalTime time;

    @JdbcTypeCode(SqlTypes.DATE)
    java.util.Date onlyDay;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Level named = Level.HIGH;

    @JdbcTypeCode(SqlTypes.INTEGER)
    @Enumerated(EnumType.STRING)
    Level numbered = Level.HIGH;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 4)
    Level fixedName;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    Level text = Level.LOW;

    @JdbcTypeCode(SqlTypes.JSON)
    String json;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> list;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> map;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    @JdbcTypeCode(SqlTypes.INET)
    InetAddress address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Integer> numbers = List.of(1, 2);

    @JdbcType(CharJdbcType.class)
    @Column(length = 4)
    String byClass;

    @JdbcType(TinyIntJdbcType.class)
    int tinyByClass;

    @JdbcType(TimestampWithTimeZoneJdbcType.class)
    Instant zonedByClass;

    @JdbcType(UUIDJdbcType.class)
    UUID uuidByClass;

    @JdbcType(LongVarcharJdbcType.class)
    String longByClass;
}
