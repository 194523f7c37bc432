package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TypeName;
import dev.retort.schema.Unique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nouns of a revision, made to be imported statically: {@code column("id", bigint().notNull())}.
 *
 * <p>A name in backticks keeps its letters, any other folds to the case of the database.
 */
public final class Definitions {

    private Definitions() {}

    public static TablePart column(String name, ColumnDefinition definition) {
        return new TablePart.ColumnPart(definition.named(Identifier.of(name)));
    }

    public static TablePart primaryKey(String name, String... columns) {
        return new TablePart.ConstraintPart(new PrimaryKey(Identifier.of(name), identifiers(columns)));
    }

    public static TablePart unique(String name, String... columns) {
        return new TablePart.ConstraintPart(new Unique(Identifier.of(name), identifiers(columns)));
    }

    public static TablePart check(String name, Condition condition) {
        return new TablePart.ConstraintPart(new Check(Identifier.of(name), condition));
    }

    /** @param parts columns, or expressions in parentheses, each with {@code desc} behind it where it descends */
    public static TablePart index(String name, String... parts) {
        return new TablePart.ConstraintPart(index(name, false, parts));
    }

    public static TablePart uniqueIndex(String name, String... parts) {
        return new TablePart.ConstraintPart(index(name, true, parts));
    }

    static Index index(String name, boolean unique, String... parts) {
        return new Index(
                Identifier.of(name), Stream.of(parts).map(Index.Part::of).toList(), unique);
    }

    /** A comment on the table. */
    public static TablePart comment(String text) {
        return new TablePart.CommentPart(text);
    }

    public static ForeignKeyDefinition.Source foreignKey(String name, String... columns) {
        return new ForeignKeyDefinition.Source(Identifier.of(name), identifiers(columns));
    }

    public static Condition oneOf(String column, String... values) {
        return new Condition.OneOf(Identifier.of(column), List.of(values));
    }

    public static Condition between(String column, long low, long high) {
        return new Condition.Between(Identifier.of(column), low, high);
    }

    /** A condition in SQL. */
    public static Condition sql(String expression) {
        return new Condition.Sql(expression);
    }

    /** A row to insert: names and values in turn, {@code row("id", 1, "name", "admin")}. */
    public static Map<String, Object> row(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a row needs a value for each name");
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    /** What an altered column was. */
    public static Before from(ColumnDefinition definition) {
        return new Before(definition);
    }

    /** What an altered column becomes. */
    public static After to(ColumnDefinition definition) {
        return new After(definition);
    }

    /** The values that an enum type had, in their order. */
    public static ValuesBefore from(String... values) {
        return new ValuesBefore(List.of(values));
    }

    /** The values that an enum type gets, in their order. */
    public static ValuesAfter to(String... values) {
        return new ValuesAfter(List.of(values));
    }

    /** Tells the two sides of a change apart. */
    public record ValuesBefore(List<String> values) {}

    /** Tells the two sides of a change apart. */
    public record ValuesAfter(List<String> values) {}

    /** Values of an enum type that get another name: {@code renamed("SENT", "SHIPPED", "PAID", "SETTLED")}. */
    public static Renamed renamed(String... fromAndTo) {
        return new Renamed(pairs(fromAndTo));
    }

    /** Tells new names from other text. */
    public record Renamed(Map<String, String> values) {}

    /** A column that has an enum type: {@code usedBy("orders", "state").defaultTo("'NEW'")}. */
    public static EnumColumn usedBy(String table, String column) {
        return new EnumColumn(QualifiedName.of(table), Identifier.of(column), Optional.empty());
    }

    /** Where rows have numbers that a sequence must not give again: {@code behind("orders", "id")}. */
    public static KeyColumn behind(String table, String column) {
        return new KeyColumn(QualifiedName.of(table), Identifier.of(column));
    }

    static Map<String, String> pairs(String... fromAndTo) {
        if (fromAndTo.length % 2 != 0) {
            throw new IllegalArgumentException("a value needs another to become");
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < fromAndTo.length; i += 2) {
            pairs.put(fromAndTo[i], fromAndTo[i + 1]);
        }
        return pairs;
    }

    /** Tells the two sides of a change apart. */
    public record Before(ColumnDefinition definition) {}

    /** Tells the two sides of a change apart. */
    public record After(ColumnDefinition definition) {}

    /** What rows without a value in the column get, as an SQL expression over the columns of the row. */
    public static Backfill backfill(String sql) {
        return new Backfill(sql);
    }

    /** Tells an expression from other text. */
    public record Backfill(String sql) {}

    /** What makes a value of the new type, as an SQL expression over the columns of the row. */
    public static Using using(String sql) {
        return new Using(new Conversion(sql, Optional.empty()));
    }

    /** The same, with what makes a value of the old type again. */
    public static Using using(String sql, String back) {
        return new Using(new Conversion(sql, Optional.of(back)));
    }

    /** Tells expressions from other text. */
    public record Using(Conversion conversion) {}

    public static ColumnDefinition bool() {
        return type(TypeName.BOOLEAN);
    }

    public static ColumnDefinition tinyint() {
        return type(TypeName.TINYINT);
    }

    public static ColumnDefinition smallint() {
        return type(TypeName.SMALLINT);
    }

    public static ColumnDefinition integer() {
        return type(TypeName.INTEGER);
    }

    public static ColumnDefinition bigint() {
        return type(TypeName.BIGINT);
    }

    public static ColumnDefinition real() {
        return type(TypeName.REAL);
    }

    public static ColumnDefinition doublePrecision() {
        return type(TypeName.DOUBLE);
    }

    public static ColumnDefinition floating(int binaryDigits) {
        return type(TypeName.FLOAT, binaryDigits);
    }

    public static ColumnDefinition numeric(int precision, int scale) {
        return type(TypeName.NUMERIC, precision, scale);
    }

    public static ColumnDefinition character(int length) {
        return type(TypeName.CHAR, length);
    }

    public static ColumnDefinition varchar(int length) {
        return type(TypeName.VARCHAR, length);
    }

    public static ColumnDefinition text() {
        return type(TypeName.TEXT);
    }

    public static ColumnDefinition varbinary(int length) {
        return type(TypeName.VARBINARY, length);
    }

    public static ColumnDefinition clob() {
        return type(TypeName.CLOB);
    }

    public static ColumnDefinition blob() {
        return type(TypeName.BLOB);
    }

    public static ColumnDefinition date() {
        return type(TypeName.DATE);
    }

    /** @param digits of a second's fraction */
    public static ColumnDefinition time(int digits) {
        return type(TypeName.TIME, digits);
    }

    /** @param digits of a second's fraction */
    public static ColumnDefinition timeWithTimeZone(int digits) {
        return type(TypeName.TIME_WITH_TIME_ZONE, digits);
    }

    /** @param digits of a second's fraction */
    public static ColumnDefinition timestamp(int digits) {
        return type(TypeName.TIMESTAMP, digits);
    }

    /** @param digits of a second's fraction */
    public static ColumnDefinition timestampWithTimeZone(int digits) {
        return type(TypeName.TIMESTAMP_WITH_TIME_ZONE, digits);
    }

    public static ColumnDefinition uuid() {
        return type(TypeName.UUID);
    }

    public static ColumnDefinition json() {
        return type(TypeName.JSON);
    }

    public static ColumnDefinition inet() {
        return type(TypeName.INET);
    }

    /** An enum type of the schema. */
    public static ColumnDefinition enumeration(String enumType) {
        return ColumnDefinition.of(ColumnType.enumeration(Identifier.of(enumType)));
    }

    public static ColumnDefinition arrayOf(ColumnDefinition element) {
        return ColumnDefinition.of(ColumnType.arrayOf(element.type()));
    }

    /** A type that only the database knows: {@code sqlType("citext").on(Database.H2, "varchar_ignorecase")}. */
    public static ColumnDefinition sqlType(String sql) {
        return ColumnDefinition.of(ColumnType.defined(sql));
    }

    private static ColumnDefinition type(TypeName name, Integer... arguments) {
        return ColumnDefinition.of(ColumnType.of(name, arguments));
    }

    static List<Identifier> identifiers(String... names) {
        return Stream.of(names).map(Identifier::of).toList();
    }
}
