package dev.retort.dialect;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A schema in the one form that a database leaves of all the ways to declare the same. */
final class StoredForm {

    private static final Set<String> NUMBERED_BY_TYPE = Set.of("smallserial", "serial", "bigserial");

    private static final Pattern COLLATED = Pattern.compile(
            "(?<type>.+?)\\s+collate\\s+(?<collation>\"[^\"]+\"|\\S+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What a column can also say for itself. */
    private static final String IDENTITY = "(?i)\\s+generated\\s+by\\s+default\\s+as\\s+identity$";

    /** Where it begins and how far it steps may differ from one database to the next. */
    private static final String OPTIONS_OF_IDENTITY = "(?is)(?<=\\bas identity)\\s*\\(.*\\)\\s*$";

    private final Dialect dialect;
    private final String currentSchema;
    private final Definition definition;
    private final Expression expression;

    StoredForm(Dialect dialect, String currentSchema) {
        this.dialect = dialect;
        this.currentSchema = currentSchema;
        this.definition = new Definition(dialect);
        this.expression = new Expression(dialect);
    }

    Schema of(Schema schema) {
        return Schema.of(
                        names(List.copyOf(schema.namespaces())),
                        schema.sequences().values().stream()
                                .map(it -> new Sequence(of(it.name()), it.start(), it.increment()))
                                .toList(),
                        schema.tables().values().stream().map(this::of).toList())
                .withEnumTypes(schema.enumTypes().values().stream()
                        .map(it -> new EnumType(
                                name(it.name()), dialect.enumTypes().stored(it.values())))
                        .toList());
    }

    private Table of(Table table) {
        return new Table(
                of(table.name()),
                table.columns().stream().map(this::of).toList(),
                table.primaryKey().map(it -> new PrimaryKey(name(it.name()), names(it.columns()))),
                table.uniques().stream()
                        .map(it -> new Unique(name(it.name()), names(it.columns())))
                        .toList(),
                table.checks().stream()
                        .map(it -> new Check(name(it.name()), of(it.condition())))
                        .toList(),
                table.indexes().stream()
                        .map(it -> new Index(
                                name(it.name()),
                                it.parts().stream().map(this::of).toList(),
                                it.unique()))
                        .toList(),
                table.foreignKeys().stream().map(this::of).toList(),
                table.comment().filter(it -> !it.isEmpty()));
    }

    private Column of(Column column) {
        String sql = dialect.typeSql(column.type()).replaceFirst(OPTIONS_OF_IDENTITY, "");
        ColumnType type = type(sql.replaceFirst(IDENTITY, ""));
        boolean numbered = type.definition()
                .filter(it -> NUMBERED_BY_TYPE.contains(it) || it.endsWith(" as identity"))
                .isPresent();
        return new Column(
                name(column.name()),
                type,
                column.nullable() && !numbered,
                column.defaultValue().flatMap(it -> expression.normalisedDefault(it, type)),
                column.identity() || !sql.replaceFirst(IDENTITY, "").equals(sql),
                column.comment().filter(it -> !it.isEmpty()));
    }

    private ColumnType type(String sql) {
        Optional<ComputedType> computed = ComputedType.of(sql);
        if (computed.isPresent()) {
            ComputedType plain = new ComputedType(
                    dialect.typeSql(type(computed.get().type())),
                    computed.get().expression(),
                    computed.get().stored());
            return plain.computing(expression.normalised(plain.expression()));
        }
        Matcher collated = COLLATED.matcher(sql);
        return collated.matches()
                ? ColumnType.defined(dialect.typeSql(type(collated.group("type")))
                        + " collate "
                        + name(QualifiedName.of(collated.group("collation")).name())
                                .sql())
                : dialect.typeOf(sql);
    }

    private Condition of(Condition condition) {
        return new Condition.Sql(expression.normalised(definition.of(condition)));
    }

    private Index.Part of(Index.Part part) {
        return part instanceof Index.Part.Column column
                ? new Index.Part.Column(name(column.name()), column.descending())
                : new Index.Part.Expression(
                        expression.normalised(((Index.Part.Expression) part).sql()), part.descending());
    }

    private ForeignKey of(ForeignKey key) {
        return new ForeignKey(
                name(key.name()),
                names(key.columns()),
                of(key.references()),
                names(key.referencedColumns()),
                dialect.storedAction(key.onDelete()),
                dialect.storedAction(key.onUpdate()));
    }

    private List<Identifier> names(List<Identifier> names) {
        return names.stream().map(this::name).toList();
    }

    private Identifier name(Identifier name) {
        return dialect.stored(name);
    }

    QualifiedName of(QualifiedName name) {
        Optional<Identifier> schema = name.schema().map(this::name).filter(it -> !dialect.physicalName(it)
                .equals(currentSchema));
        return new QualifiedName(schema, name(name.name()));
    }
}
