package dev.retort.dialect;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Database;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.TypeName;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL, with the types Hibernate gives it. */
final class PostgresDialect extends Dialect {

    private static final int MOST_BYTES_FOR_A_CHAR = 3;

    private static final int LONGEST_VARCHAR = 10_485_760;

    @Override
    public Database database() {
        return Database.POSTGRESQL;
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public int maxIdentifierBytes() {
        return 63;
    }

    /** PostgreSQL folds ASCII letters only, and so did {@link Identifier}; it cuts what is too long between two characters. */
    @Override
    public String physicalName(Identifier name) {
        boolean isShort = name.text().length() <= maxIdentifierBytes() / MOST_BYTES_FOR_A_CHAR;
        if (isShort || name.text().getBytes(StandardCharsets.UTF_8).length <= maxIdentifierBytes()) {
            return name.text();
        }
        CharBuffer text = CharBuffer.wrap(name.text());
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(text, ByteBuffer.allocate(maxIdentifierBytes()), true);
        return name.text().substring(0, text.position());
    }

    @Override
    public String typeSql(ColumnType type) {
        return switch (type.name()) {
            case BOOLEAN -> "boolean";
            case TINYINT, SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case FLOAT -> "float(" + type.arguments().get(0) + ")";
            case NUMERIC ->
                "numeric(" + type.arguments().get(0) + ", " + type.arguments().get(1) + ")";
            case CHAR -> "char(" + type.arguments().get(0) + ")";
            case VARCHAR ->
                type.arguments().get(0) > LONGEST_VARCHAR
                        ? "text"
                        : "varchar(" + type.arguments().get(0) + ")";
            case TEXT -> "text";
            case VARBINARY -> "bytea";
            case CLOB, BLOB -> "oid";
            case DATE -> "date";
            // Hibernate normalizes the zone of a time away, because PostgreSQL's timetz forgets which zone it was.
            case TIME, TIME_WITH_TIME_ZONE -> "time(" + type.arguments().get(0) + ")";
            case TIMESTAMP -> "timestamp(" + type.arguments().get(0) + ")";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp(" + type.arguments().get(0) + ") with time zone";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case INET -> "inet";
            case ENUM -> quoted(type.enumType().orElseThrow());
            case ARRAY -> typeSql(type.element().orElseThrow()) + "[]";
            case DEFINED -> type.definitionOn(database().name().toLowerCase(Locale.ROOT));
        };
    }

    /** What is too large for it is a matter of each row. */
    @Override
    public boolean canIndex(ColumnType type) {
        return true;
    }

    @Override
    public Statement stopIf(String condition, String message) {
        return new Statement(
                "do $retort$ begin\n    if " + condition + " then\n        raise exception using message = "
                        + literal(message) + ";\n    end if;\nend $retort$",
                message,
                true);
    }

    @Override
    public List<Statement> keepSettings() {
        return List.of(settings("perform pg_catalog.set_config('retort.user', session_user::text, true),"
                + " pg_catalog.set_config('retort.role', pg_catalog.current_setting('role'), true),"
                + " pg_catalog.set_config('retort.settings', " + PostgresSettings.NOW + ", true)"));
    }

    @Override
    public List<Statement> putBackSettings() {
        String lost = "this revision's own SQL says commit, rollback or reset all, which a script cannot go on after:"
                + " take it out, and undo by hand what is left";
        return List.of(settings(
                "if " + kept("settings") + " = '' then\n        raise exception using message = " + literal(lost)
                        + ";\n    end if",
                "perform pg_catalog.set_config('session_authorization', " + kept("user")
                        + ", false) where session_user <> " + kept("user"),
                "perform pg_catalog.set_config('role', " + kept("role") + ", false)",
                "perform " + PostgresSettings.putBack(kept("settings"))));
    }

    private static String kept(String what) {
        return "pg_catalog.current_setting('retort." + what + "')";
    }

    private static Statement settings(String... statements) {
        return new Statement(
                Stream.of(statements)
                        .map(it -> "    " + it + ";\n")
                        .collect(Collectors.joining("", "do $retort$ begin\n", "end $retort$")),
                "settings",
                true);
    }

    @Override
    public String scriptHeader() {
        return "-- run with: psql -v ON_ERROR_STOP=1 -f <this file>\nset client_encoding to 'UTF8';\n"
                + "set standard_conforming_strings to on;\n";
    }

    @Override
    ColumnType typeOf(WrittenType written) {
        return switch (written.name()) {
            case "varchar", "character varying", "char varying" ->
                written.arguments().isEmpty()
                        ? ColumnType.defined("character varying")
                        : ColumnType.of(TypeName.VARCHAR, written.argument(0));
            case "numeric", "decimal", "dec" ->
                written.arguments().isEmpty() ? ColumnType.defined("numeric") : written.numeric(0);
            case "bpchar" ->
                written.arguments().isEmpty() ? written.defined() : ColumnType.of(TypeName.CHAR, written.argument(1));
            case "varbit" -> ColumnType.defined(written.text().replaceFirst("varbit", "bit varying"));
            case "text" -> ColumnType.of(TypeName.TEXT);
            case "time" -> ColumnType.of(TypeName.TIME, written.argument(6));
            case "timetz", "time with time zone" ->
                ColumnType.defined("time(" + written.argument(6) + ") with time zone");
            case "timestamptz" -> ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, written.argument(6));
            case "jsonb" -> ColumnType.of(TypeName.JSON);
            case "inet" -> ColumnType.of(TypeName.INET);
            case "smallserial", "serial2" -> ColumnType.defined("smallserial");
            case "serial", "serial4" -> ColumnType.defined("serial");
            case "bigserial", "serial8" -> ColumnType.defined("bigserial");
            default -> written.common();
        };
    }

    @Override
    boolean arraysHaveDimensions() {
        return false;
    }

    @Override
    String binaryLiteral(String hexadecimal) {
        return "'\\x" + hexadecimal + "'";
    }

    /** Up to 17 it asks for the word; from 18 on a column without it is virtual. */
    @Override
    boolean holdsComputed(ColumnType type) {
        return type.isStored();
    }

    @Override
    String changeOfType(AlterColumn operation) {
        return PostgresConversion.of(operation, this);
    }

    /** With "if not exists" it asks for the right to create one before it looks whether there is one. */
    @Override
    String createSchema(Identifier name) {
        return "do $retort$ begin\n    if pg_catalog.to_regnamespace(" + literal(quoted(name))
                + ") is null then\n        create schema " + quoted(name) + ";\n    end if;\nend $retort$";
    }

    @Override
    EnumTypes enumTypes() {
        return new PostgresEnumTypes(this);
    }

    @Override
    String addIdentity() {
        return "add generated by default as identity";
    }

    @Override
    String numberAfterLast(QualifiedName table, Identifier column) {
        return "select setval(pg_get_serial_sequence(" + literal(quoted(table)) + ", " + literal(physicalName(column))
                + "), coalesce(max(" + quoted(column) + "), 0) + 1, false) from " + quoted(table) + " where "
                + quoted(column)
                + " > 0";
    }

    @Override
    String goOnWith(QualifiedName sequence, String number) {
        return "select setval(" + literal(quoted(sequence)) + ", " + number + ", false)";
    }

    @Override
    String goOnBehind(Sequence sequence, String number) {
        String name = quoted(sequence.name());
        return "select setval(" + literal(name) + ", wanted.number, false) from (select " + number
                + " as number) as wanted, " + name
                + " as there where wanted.number > there.last_value + case when there.is_called then "
                + sequence.increment() + " else 0 end";
    }

    @Override
    List<String> renameSequence(RenameSequence operation) {
        return List.of("alter sequence " + quoted(operation.from()) + " rename to " + quoted(operation.to()));
    }

    /** The connection's schema goes by no name that a statement could say. */
    @Override
    String moveTable(MoveTable operation) {
        String move = "alter table " + quoted(operation.from()) + " set schema ";
        return operation
                .to()
                .map(it -> move + quoted(it))
                .orElseGet(() -> "do $retort$ begin\n    execute " + literal(move)
                        + " || quote_ident(current_schema());\nend $retort$");
    }

    @Override
    String renameColumn(RenameColumn operation) {
        return " rename column " + quoted(operation.from()) + " to " + quoted(operation.to());
    }

    @Override
    public Optional<Identifier> indexFor(ForeignKey key) {
        return Optional.empty();
    }

    /** Always in the schema of its table, and must not say so. */
    @Override
    String newIndexName(QualifiedName table, Identifier index) {
        return quoted(index);
    }

    @Override
    boolean hasConcurrentChanges() {
        return true;
    }

    @Override
    String indexedExpression(Operation operation, Index.Part.Expression expression) {
        return "(" + expression.sql() + ")";
    }

    @Override
    ForeignKey.Action storedAction(ForeignKey.Action action) {
        return action;
    }

    @Override
    String refuse(String query) {
        return "do $retort$\ndeclare refusal text := (" + query
                + ");\nbegin\n    if refusal is not null then\n        raise exception using message = refusal;\n    end if;\nend\n$retort$";
    }

    /** The two mean the same, so one may stand for both. */
    @Override
    String now() {
        return "current_timestamp";
    }

    @Override
    String quotedReference(QualifiedName from, QualifiedName to) {
        return quoted(to);
    }
}
