package dev.retort.processor.assembly;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types of MySQL, Oracle, SQL Server and H2 that PostgreSQL does not have. Any other name may be a type that the user made. */
final class ForeignTypes {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<name>[^(]+?)\\s*(?<arguments>\\(.*\\))?", Pattern.DOTALL);

    /** Of the length of an Oracle text. */
    private static final Pattern UNIT = Pattern.compile("\\s+(char|byte)\\b");

    /** What both databases here have instead; {@code $} stands for the arguments. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("tinyint", "smallint"),
            Map.entry("year", "smallint"),
            Map.entry("mediumint", "integer"),
            Map.entry("int unsigned", "bigint"),
            Map.entry("integer unsigned", "bigint"),
            Map.entry("bigint unsigned", "numeric(20, 0)"),
            Map.entry("number", "numeric$"),
            Map.entry("decfloat", "numeric"),
            Map.entry("smallmoney", "numeric(10, 4)"),
            Map.entry("double", "double precision"),
            Map.entry("binary_float", "real"),
            Map.entry("binary_double", "double precision"),
            Map.entry("datetime", "timestamp(6)"),
            Map.entry("datetime2", "timestamp(6)"),
            Map.entry("smalldatetime", "timestamp(0)"),
            Map.entry("datetimeoffset", "timestamp(6) with time zone"),
            Map.entry("varchar2", "varchar$"),
            Map.entry("nvarchar", "varchar$"),
            Map.entry("nvarchar2", "varchar$"),
            Map.entry("varchar_ignorecase", "varchar$"),
            Map.entry("enum", "varchar(255)"),
            Map.entry("clob", "text"),
            Map.entry("nclob", "text"),
            Map.entry("character large object", "text"),
            Map.entry("tinytext", "text"),
            Map.entry("mediumtext", "text"),
            Map.entry("longtext", "text"),
            Map.entry("ntext", "text"),
            Map.entry("long", "text"),
            Map.entry("blob", "bytea"),
            Map.entry("binary large object", "bytea"),
            Map.entry("tinyblob", "bytea"),
            Map.entry("mediumblob", "bytea"),
            Map.entry("longblob", "bytea"),
            Map.entry("image", "bytea"),
            Map.entry("binary", "bytea"),
            Map.entry("varbinary", "bytea"),
            Map.entry("binary varying", "bytea"),
            Map.entry("raw", "bytea"),
            Map.entry("uniqueidentifier", "uuid"));

    private ForeignTypes() {}

    /** What to write instead of a type that PostgreSQL does not have. */
    static Optional<String> instead(String sql) {
        Matcher parts = WRITTEN.matcher(sql.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String arguments = Optional.ofNullable(parts.group("arguments")).orElse("");
        return Optional.ofNullable(INSTEAD.get(parts.group("name")))
                .map(it -> it.replace("$", UNIT.matcher(arguments).replaceAll("")));
    }
}
