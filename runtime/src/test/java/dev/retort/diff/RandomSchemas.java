package dev.retort.diff;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Small schemas out of few names, so that two of them have much in common; foreign keys may form cycles. Every database takes
 * them, and a row of ones fits each.
 */
final class RandomSchemas {

    private static final List<ColumnType> KEYS = List.of(
            ColumnType.of(TypeName.SMALLINT),
            ColumnType.of(TypeName.INTEGER),
            ColumnType.of(TypeName.BIGINT),
            ColumnType.of(TypeName.VARCHAR, 20),
            ColumnType.of(TypeName.VARCHAR, 255));
    private static final List<ColumnType> SCALARS = List.of(
            ColumnType.of(TypeName.INTEGER),
            ColumnType.of(TypeName.NUMERIC, 12, 2),
            ColumnType.of(TypeName.DOUBLE),
            ColumnType.of(TypeName.BOOLEAN),
            ColumnType.of(TypeName.VARCHAR, 40),
            ColumnType.of(TypeName.TEXT));

    private static final List<Identifier> ENUM_TYPES = List.of(Identifier.of("mode"), Identifier.of("`Mode`"));

    private final Random random;

    RandomSchemas(long seed) {
        random = new Random(seed);
    }

    Schema next() {
        List<String> namespaces = some("audit", "`Archive`");
        List<String> tables = Stream.concat(
                        some("a", "b", "c").stream(),
                        namespaces.stream().flatMap(it -> some(it + ".a", it + ".`D`").stream()))
                .toList();
        List<Table> withoutForeignKeys = tables.stream().map(this::table).toList();
        return Schema.of(
                        namespaces.stream().map(Identifier::of).toList(),
                        Stream.concat(
                                        some("s", "t").stream(),
                                        namespaces.stream().map(it -> it + ".s"))
                                .map(it -> new Sequence(
                                        QualifiedName.of(it), random.nextInt(3), random.nextBoolean() ? 1 : 50))
                                .toList(),
                        withoutForeignKeys.stream()
                                .map(it -> withForeignKeys(it, withoutForeignKeys))
                                .toList())
                .withEnumTypes(ENUM_TYPES.stream().map(this::enumType).toList());
    }

    private EnumType enumType(Identifier name) {
        List<String> values = new ArrayList<>(some("x", "y", "z"));
        values.add(random.nextInt(values.size() + 1), "1");
        return new EnumType(name, values);
    }

    private Table table(String written) {
        QualifiedName name = QualifiedName.of(written);
        List<Column> columns = new ArrayList<>();
        boolean numbered = random.nextInt(4) == 0;
        columns.add(column("id", oneOf(numbered ? KEYS.subList(0, 3) : KEYS), numbered));
        some("p", "q").forEach(it -> columns.add(column(it, oneOf(KEYS), false)));
        some("mood").forEach(it -> columns.add(column(it, ColumnType.enumeration(oneOf(ENUM_TYPES)), false)));
        some("r", "`S`").forEach(it -> columns.add(column(it, oneOf(SCALARS), false)));
        Table table = Table.of(name, columns).withComment(maybe("a table"));
        for (Constraint constraint : constraints(name.name().text(), columns)) {
            table = table.with(constraint);
        }
        return table;
    }

    private List<Constraint> constraints(String table, List<Column> columns) {
        List<Constraint> constraints = new ArrayList<>();
        // H2 indexes no text without a limit.
        List<Column> indexable =
                columns.stream().filter(it -> it.type().name() != TypeName.TEXT).toList();
        if (random.nextInt(6) > 0) {
            constraints.add(new PrimaryKey(named(table, random.nextInt(4) == 0 ? "pk" : "pkey"), key(indexable)));
        }
        if (random.nextBoolean()) {
            constraints.add(new Unique(named(table, "key"), one(indexable)));
        }
        if (random.nextInt(3) == 0) {
            constraints.add(new Unique(named(table, "two"), several(indexable)));
        }
        columns.stream()
                .filter(it -> random.nextInt(4) == 0)
                .map(it -> new Check(named(table, it.name().text() + "_check"), condition(it)))
                .forEach(constraints::add);
        for (String index : some("one", "idx", "other")) {
            constraints.add(new Index(
                    named(table, index),
                    (index.equals("one") ? one(indexable) : several(indexable))
                            .stream()
                                    .map(it -> (Index.Part) new Index.Part.Column(it, random.nextInt(3) == 0))
                                    .toList(),
                    random.nextInt(3) == 0));
        }
        return constraints;
    }

    private static Identifier named(String table, String what) {
        return new Identifier(table + "_" + what, false);
    }

    private List<Identifier> key(List<Column> columns) {
        return random.nextInt(3) > 0 ? List.of(columns.get(0).name()) : several(columns);
    }

    private List<Identifier> one(List<Column> columns) {
        return List.of(oneOf(columns).name());
    }

    private List<Identifier> several(List<Column> columns) {
        Column first = oneOf(columns);
        Column second = oneOf(columns);
        return Stream.of(first, second).map(Column::name).distinct().toList();
    }

    private Condition condition(Column column) {
        return switch (column.type().name()) {
            case SMALLINT, INTEGER, BIGINT -> new Condition.Between(column.name(), random.nextInt(2), 5);
            case VARCHAR -> new Condition.OneOf(column.name(), List.of("1", "true", "TRUE", "1.00", "1.0", "x"));
            default ->
                new Condition.Sql(column.name().exact() ? "\"S\" is not null or id is not null" : "id is not null");
        };
    }

    private Column column(String name, ColumnType type, boolean numbered) {
        boolean quoted = List.of(TypeName.VARCHAR, TypeName.TEXT, TypeName.ENUM).contains(type.name());
        String one = quoted ? "'1'" : type.name() == TypeName.BOOLEAN ? "true" : "1";
        return new Column(
                Identifier.of(name),
                type,
                !numbered && random.nextBoolean(),
                numbered ? Optional.empty() : maybe(one),
                numbered,
                maybe("a column"));
    }

    private Table withForeignKeys(Table table, List<Table> tables) {
        Table with = table;
        for (Table target : tables) {
            List<ForeignKey> possible = possible(with, target);
            if (!possible.isEmpty() && random.nextInt(3) == 0) {
                with = with.with(oneOf(possible));
            }
        }
        return with;
    }

    /** From any column to any that has a key of its own and the same type. */
    private List<ForeignKey> possible(Table table, Table target) {
        Identifier name = new Identifier(
                table.name().name().text() + "_"
                        + target.name().schema().map(it -> it.text() + "_").orElse("")
                        + target.name().name().text() + "_fkey",
                false);
        List<ForeignKey> possible = new ArrayList<>();
        for (Column to : target.columns()) {
            boolean key = target.primaryKey()
                            .filter(it -> it.columns().equals(List.of(to.name())))
                            .isPresent()
                    || target.uniques().stream().anyMatch(it -> it.columns().equals(List.of(to.name())));
            for (Column from : table.columns()) {
                if (key
                        && KEYS.contains(from.type())
                        && from.type().equals(to.type())
                        && List.of("id", "p", "q")
                                .containsAll(
                                        List.of(from.name().text(), to.name().text()))) {
                    possible.add(new ForeignKey(
                            name,
                            List.of(from.name()),
                            target.name(),
                            List.of(to.name()),
                            random.nextBoolean() ? ForeignKey.Action.CASCADE : ForeignKey.Action.NO_ACTION,
                            ForeignKey.Action.NO_ACTION));
                }
            }
        }
        return possible;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Optional<String> maybe(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    private List<String> some(String... all) {
        return List.of(all).stream().filter(it -> random.nextInt(3) > 0).toList();
    }
}
