package dev.retort.dialect;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Database;
import dev.retort.operation.MoveTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How one database says what an operation does. */
public abstract class Dialect {

    Dialect() {}

    public abstract Database database();

    /** Whether a transaction can take DDL back. */
    public abstract boolean transactionalDdl();

    /** How long a name may be, in bytes of UTF-8. */
    public abstract int maxIdentifierBytes();

    /**
     * What the operation does here, in order; nothing for {@link dev.retort.operation.Run}, whose work needs a connection.
     *
     * @throws UnsupportedChangeException if there is no way to say it here
     */
    public final List<Statement> statements(Operation operation) {
        return operation.accept(new Rendering(this));
    }

    /**
     * The schema as this database would report it after it was built as declared; what an inspected schema is compared with.
     *
     * @param currentSchema the connection's, as the catalogue holds it, whose tables need no qualifier; null if there is none
     */
    public final Schema stored(Schema declared, String currentSchema) {
        return new StoredForm(this, currentSchema).of(declared);
    }

    /** The expression as {@link #stored(Schema, String)} has it, but with casts, which that leaves away. */
    public final String storedWithCasts(String expression) {
        return new Expression(this).normalisedWithCasts(expression);
    }

    /** The name under which {@link #stored(Schema, String)} has the same object. */
    public final QualifiedName stored(QualifiedName name, String currentSchema) {
        return new StoredForm(this, currentSchema).of(name);
    }

    public final Identifier stored(Identifier name) {
        return identifier(physicalName(name));
    }

    /** The name as the catalogue holds it. */
    public abstract String physicalName(Identifier name);

    /** Turns {@link #physicalName} around: the plain name if there is one, else the exact. */
    public final Identifier identifier(String physicalName) {
        Identifier plain = new Identifier(physicalName.toLowerCase(Locale.ENGLISH), false);
        return !plain.exact() && physicalName(plain).equals(physicalName) ? plain : new Identifier(physicalName, true);
    }

    public final String quoted(Identifier name) {
        return '"' + physicalName(name).replace("\"", "\"\"") + '"';
    }

    public final String quoted(QualifiedName name) {
        return name.schema().map(it -> quoted(it) + ".").orElse("") + quoted(name.name());
    }

    final String quoted(List<Identifier> names) {
        return names.stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    /** The type as a statement spells it. */
    public abstract String typeSql(ColumnType type);

    /** The condition as a statement spells it. */
    public final String conditionSql(Condition condition) {
        return new Definition(this).of(condition);
    }

    /** Whether a column of this type may be in a key or an index. */
    public abstract boolean canIndex(ColumnType type);

    /** Reads a type as a person or the catalogue spells it; one that has no name of ours is {@linkplain TypeName#DEFINED defined}. */
    public final ColumnType typeOf(String sql) {
        WrittenType written = WrittenType.of(sql);
        return written.isArray()
                ? arrayOf(written.element())
                : written.quotedName()
                        .map(it -> quotedTypeOf(written.text(), identifier(it).sql()))
                        .orElseGet(() -> typeOf(written));
    }

    abstract ColumnType typeOf(WrittenType written);

    /** Without quotes where they say nothing, so that a name is the same however it is written; PostgreSQL's "char" is no char. */
    private ColumnType quotedTypeOf(String quoted, String plain) {
        ColumnType defined = ColumnType.defined(plain);
        return plain.startsWith("\"") || typeOf(WrittenType.of(plain)).equals(defined)
                ? defined
                : ColumnType.defined(quoted);
    }

    /** Whether {@code x array array} is something else than {@code x array}. */
    abstract boolean arraysHaveDimensions();

    private ColumnType arrayOf(String element) {
        ColumnType type = typeOf(element);
        return type.name() == TypeName.ARRAY && !arraysHaveDimensions() ? type : ColumnType.arrayOf(type);
    }

    /**
     * A value as SQL writes it.
     *
     * @throws IllegalArgumentException for a type of value that has no literal
     */
    public final String literal(Object value) {
        return Literals.of(value, this);
    }

    /** In a script, keeps what SQL of a revision's own may set and its note depends on. */
    public List<Statement> keepSettings() {
        return List.of();
    }

    /** In the same transaction of a script, after that SQL. */
    public List<Statement> putBackSettings() {
        return List.of();
    }

    /** Refuses to go on where a condition holds, in a script that nobody watches. */
    public abstract Statement stopIf(String condition, String message);

    /** How a script begins: a comment on what runs it so that it stops at the first error, and what it needs set. */
    public abstract String scriptHeader();

    abstract String binaryLiteral(String hexadecimal);

    /** A value as a text that {@link #fromText} makes the same value of. */
    public String asText(String column, ColumnType type) {
        return "cast(" + column + " as varchar)";
    }

    public String fromText(String text, ColumnType type) {
        return "cast(" + literal(text) + " as " + typeSql(type) + ")";
    }

    /** The rest of {@code alter table t alter column c}. */
    abstract String changeOfType(AlterColumn operation);

    /** Whether a computed column has its values in the rows, so that they stay when it is no longer computed. */
    abstract boolean holdsComputed(ColumnType type);

    /** What follows when a column that may have rows already is numbered from now on: no numbering begins below one. */
    abstract String numberAfterLast(QualifiedName table, Identifier column);

    /** @param number an expression: what a sequence gives next */
    abstract String goOnWith(QualifiedName sequence, String number);

    /** The same unless it gives a larger one anyway. */
    abstract String goOnBehind(Sequence sequence, String number);

    /** It may be there already: often the one who may create schemas is somebody else. */
    abstract String createSchema(Identifier name);

    abstract EnumTypes enumTypes();

    abstract String addIdentity();

    /** In statements of which each may run again when nobody knows whether it did. */
    abstract List<String> renameSequence(RenameSequence operation);

    /** @throws UnsupportedChangeException if tables stay where they are here */
    abstract String moveTable(MoveTable operation);

    abstract String renameColumn(RenameColumn operation);

    /** The name of an index that a foreign key needs for itself. */
    public abstract Optional<Identifier> indexFor(ForeignKey key);

    /** The index as {@code create index} names it. */
    abstract String newIndexName(QualifiedName table, Identifier index);

    /** Whether there is another way to change a table, which lets it stay in use. */
    abstract boolean hasConcurrentChanges();

    /** @throws UnsupportedChangeException if indexes hold only columns here */
    abstract String indexedExpression(Operation operation, Index.Part.Expression expression);

    /** A table as the foreign key of another names it. */
    abstract String quotedReference(QualifiedName from, QualifiedName to);

    /** Fails with the one value of the query, unless that is null. */
    abstract String refuse(String query);

    /** What the catalogue shows for {@code now()}. */
    abstract String now();

    /** The action that the catalogue shows for another. */
    abstract ForeignKey.Action storedAction(ForeignKey.Action action);
}
