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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** H2 in its regular mode, with the types Hibernate gives it. */
final class H2Dialect extends Dialect {

    /** Beyond this Hibernate takes a LOB; H2 would not. */
    private static final int LONGEST_VARCHAR = 1_048_576;

    /** What H2 understands where no length is given. */
    private static final int LIMIT = 1_000_000_000;

    private static final int WIDEST_NUMERIC = 100_000;

    private final H2NameCase nameCase;
    private final Identifier currentSchema;

    H2Dialect(H2NameCase nameCase, Identifier currentSchema) {
        this.nameCase = nameCase;
        this.currentSchema = currentSchema;
    }

    @Override
    public Database database() {
        return Database.H2;
    }

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public int maxIdentifierBytes() {
        return 256;
    }

    @Override
    public Statement stopIf(String condition, String message) {
        return new Statement("select signal('45000', " + literal(message) + ") where " + condition, message, true);
    }

    @Override
    public String scriptHeader() {
        return "-- run with: java -cp h2.jar org.h2.tools.RunScript -url <url> -script <this file>\n";
    }

    @Override
    public String physicalName(Identifier name) {
        return name.exact() ? name.text() : nameCase.of(name.text());
    }

    @Override
    public String typeSql(ColumnType type) {
        return switch (type.name()) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
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
                        ? "clob"
                        : "varchar(" + type.arguments().get(0) + ")";
            case TEXT -> "varchar";
            case CLOB -> "clob";
            case VARBINARY ->
                type.arguments().get(0) > LONGEST_VARCHAR
                        ? "blob"
                        : "varbinary(" + type.arguments().get(0) + ")";
            case BLOB -> "blob";
            case DATE -> "date";
            case TIME -> "time(" + type.arguments().get(0) + ")";
            case TIME_WITH_TIME_ZONE -> "time(" + type.arguments().get(0) + ") with time zone";
            case TIMESTAMP -> "timestamp(" + type.arguments().get(0) + ")";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp(" + type.arguments().get(0) + ") with time zone";
            case UUID -> "uuid";
            case JSON -> "json";
            case INET -> "varbinary(19)";
            case ENUM -> quoted(type.enumType().orElseThrow());
            case ARRAY -> typeSql(type.element().orElseThrow()) + " array";
            case DEFINED -> type.definitionOn(database().name().toLowerCase(Locale.ROOT));
        };
    }

    @Override
    public boolean canIndex(ColumnType type) {
        String sql = typeSql(type);
        return !sql.startsWith("clob") && !sql.startsWith("blob");
    }

    @Override
    ColumnType typeOf(WrittenType written) {
        return switch (written.name()) {
            case "tinyint" -> ColumnType.of(TypeName.TINYINT);
            case "double" -> ColumnType.of(TypeName.DOUBLE);
            case "numeric", "decimal", "dec" -> written.numeric(WIDEST_NUMERIC);
            case "text" -> limited(TypeName.VARCHAR, "varchar", LIMIT);
            case "varchar", "character varying", "char varying" ->
                limited(TypeName.VARCHAR, "varchar", written.argument(LIMIT));
            case "clob", "character large object", "char large object" -> ColumnType.of(TypeName.CLOB);
            case "varbinary", "binary varying", "bytea" ->
                limited(TypeName.VARBINARY, "varbinary", written.argument(LIMIT));
            case "blob", "binary large object" -> ColumnType.of(TypeName.BLOB);
            case "time" -> ColumnType.of(TypeName.TIME, written.argument(0));
            case "time with time zone" -> ColumnType.of(TypeName.TIME_WITH_TIME_ZONE, written.argument(0));
            case "datetime" -> ColumnType.of(TypeName.TIMESTAMP, written.argument(6));
            case "json", "jsonb" -> ColumnType.of(TypeName.JSON);
            default -> written.common();
        };
    }

    private static ColumnType limited(TypeName name, String sql, int length) {
        return length > LONGEST_VARCHAR ? ColumnType.defined(sql + "(" + length + ")") : ColumnType.of(name, length);
    }

    @Override
    boolean arraysHaveDimensions() {
        return true;
    }

    @Override
    String binaryLiteral(String hexadecimal) {
        return "X'" + hexadecimal + "'";
    }

    /** As a varchar, bytes would be read as UTF-8, which not all of them are. */
    @Override
    public String asText(String column, ColumnType type) {
        return isBinary(type) ? "rawtohex(" + column + ")" : super.asText(column, type);
    }

    @Override
    public String fromText(String text, ColumnType type) {
        return isBinary(type)
                ? "cast(" + binaryLiteral(text) + " as " + typeSql(type) + ")"
                : super.fromText(text, type);
    }

    private boolean isBinary(ColumnType type) {
        String sql = typeSql(type);
        return sql.startsWith("varbinary") || sql.startsWith("binary");
    }

    /** Always, and it has no word for it. */
    @Override
    boolean holdsComputed(ColumnType type) {
        return true;
    }

    @Override
    String changeOfType(AlterColumn operation) {
        String type = typeSql(operation.to().type());
        if (operation.conversion().isPresent()) {
            return "set data type " + type + " using ("
                    + operation.conversion().get().expression() + ")";
        }
        boolean leavesClob = typeSql(operation.from().type()).equals("clob") && !isText(type);
        return "set data type " + type
                + (leavesClob ? " using cast(" + quoted(operation.from().name()) + " as varchar)" : "");
    }

    /** What a clob becomes by itself; to anything else only a varchar does. */
    private static boolean isText(String type) {
        return type.startsWith("varchar") || type.startsWith("char");
    }

    @Override
    String createSchema(Identifier name) {
        return "create schema if not exists " + quoted(name);
    }

    @Override
    EnumTypes enumTypes() {
        return new H2EnumTypes(this);
    }

    @Override
    String addIdentity() {
        return "set generated by default";
    }

    @Override
    String numberAfterLast(QualifiedName table, Identifier column) {
        return "alter table " + quoted(table) + " alter column " + quoted(column)
                + " restart with (select coalesce(max(" + quoted(column) + "), 0) + 1 from " + quoted(table) + " where "
                + quoted(column) + " > 0)";
    }

    @Override
    String goOnWith(QualifiedName sequence, String number) {
        return "alter sequence " + quoted(sequence) + " restart with (select " + number + ")";
    }

    @Override
    String goOnBehind(Sequence sequence, String number) {
        return goOnWith(sequence.name(), "greatest(" + number + ", " + ofSequence("base_value", sequence.name()) + ")");
    }

    /** H2 has no word for it, so another one takes over what the old one knows. */
    @Override
    List<String> renameSequence(RenameSequence operation) {
        String to = quoted(operation.from().sibling(operation.to()));
        return List.of(
                "create sequence if not exists " + to + " start with " + ofSequence("start_value", operation.from())
                        + " increment by " + ofSequence("increment", operation.from())
                        + " minvalue " + ofSequence("minimum_value", operation.from())
                        + " maxvalue " + ofSequence("maximum_value", operation.from()),
                "alter sequence " + to + " restart with " + ofSequence("base_value", operation.from()),
                "drop sequence " + quoted(operation.from()));
    }

    private String ofSequence(String what, QualifiedName sequence) {
        return "(select " + what + " from information_schema.sequences where sequence_schema = "
                + sequence.schema().map(it -> literal(physicalName(it))).orElse("current_schema")
                + " and sequence_name = " + literal(physicalName(sequence.name())) + ")";
    }

    @Override
    String moveTable(MoveTable operation) {
        throw new UnsupportedChangeException(
                database(),
                operation,
                "its tables stay in their schema; create the other with op.execute(Database.H2, \"create table ... as select ...\"),"
                        + " or keep the table where it is");
    }

    @Override
    String renameColumn(RenameColumn operation) {
        return " alter column " + quoted(operation.from()) + " rename to " + quoted(operation.to());
    }

    /** Else it would use any index that fits, and H2 would not let that one be dropped any more. */
    @Override
    public Optional<Identifier> indexFor(ForeignKey key) {
        Identifier name = key.name();
        return Optional.of(new Identifier(name.text() + "_index", name.exact()));
    }

    /** Without its schema it would be looked for in the connection's. */
    @Override
    String newIndexName(QualifiedName table, Identifier index) {
        return quoted(table.sibling(index));
    }

    @Override
    boolean hasConcurrentChanges() {
        return false;
    }

    @Override
    String indexedExpression(Operation operation, Index.Part.Expression expression) {
        throw new UnsupportedChangeException(
                database(),
                operation,
                "its indexes hold columns only, not (" + expression.sql()
                        + "); index a generated column, or create the index with op.execute(Database.POSTGRESQL, ...)");
    }

    /** H2 keeps one action for both. */
    @Override
    ForeignKey.Action storedAction(ForeignKey.Action action) {
        return action == ForeignKey.Action.RESTRICT ? ForeignKey.Action.NO_ACTION : action;
    }

    @Override
    String refuse(String query) {
        return "select case when refusal is not null then signal('45000', refusal) end\nfrom (" + query
                + ") as refused (refusal)";
    }

    @Override
    String now() {
        return "localtimestamp";
    }

    /** H2 looks for the other table in the schema of the first, not in the connection's. */
    @Override
    String quotedReference(QualifiedName from, QualifiedName to) {
        return from.schema().isPresent() && to.schema().isEmpty()
                ? quoted(new QualifiedName(Optional.of(currentSchema), to.name()))
                : quoted(to);
    }
}
