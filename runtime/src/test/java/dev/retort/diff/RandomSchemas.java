package dev.retort.diff;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
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

/** Small schemas out of few names, so that two of them have much in common; foreign keys may form cycles. */
final class RandomSchemas {

    private static final List<ColumnType> TYPES = List.of(
            ColumnType.of(TypeName.INTEGER),
            ColumnType.of(TypeName.BIGINT),
            ColumnType.of(TypeName.VARCHAR, 20),
            ColumnType.of(TypeName.VARCHAR, 255));

    private final Random random;

    RandomSchemas(long seed) {
        random = new Random(seed);
    }

    Schema next() {
        List<Table> tables = new ArrayList<>();
        for (String name : some("a", "b", "c", "audit.d")) {
            tables.add(table(name));
        }
        return Schema.of(
                some("audit", "archive").stream().map(Identifier::of).toList(),
                some("s", "t").stream()
                        .map(it -> new Sequence(QualifiedName.of(it), 1, random.nextBoolean() ? 1 : 50))
                        .toList(),
                tables.stream().map(it -> withForeignKeys(it, tables)).toList());
    }

    private Table table(String name) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                Identifier.of("id"), ColumnType.of(TypeName.BIGINT), false, Optional.empty(), false, Optional.empty()));
        some("p", "q", "r", "`S`").forEach(it -> columns.add(column(it)));
        String simple = name.substring(name.indexOf('.') + 1);
        List<Constraint> constraints = new ArrayList<>();
        List<Identifier> key = new ArrayList<>(List.of(Identifier.of("id")));
        if (random.nextInt(4) == 0) {
            key.add(columns.get(columns.size() - 1).name());
        }
        constraints.add(new PrimaryKey(
                Identifier.of(simple + "_pkey"), key.stream().distinct().toList()));
        Identifier any = columns.get(random.nextInt(columns.size())).name();
        if (random.nextBoolean()) {
            constraints.add(new Unique(Identifier.of(simple + "_key"), List.of(any)));
        }
        if (random.nextBoolean()) {
            constraints.add(new Check(Identifier.of(simple + "_check"), new Condition.OneOf(any, some("x", "y", "z"))));
        }
        if (random.nextBoolean()) {
            constraints.add(new Index(
                    Identifier.of(simple + "_idx"),
                    List.of(new Index.Part.Column(any, random.nextBoolean())),
                    random.nextBoolean()));
        }
        return Table.of(QualifiedName.of(name), columns)
                .withConstraints(constraints)
                .withComment(maybe("a table"));
    }

    private Column column(String name) {
        return new Column(
                Identifier.of(name),
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextBoolean(),
                maybe("0"),
                false,
                maybe("a column"));
    }

    private Table withForeignKeys(Table table, List<Table> tables) {
        Table with = table;
        for (Table target : tables) {
            if (random.nextInt(3) == 0) {
                with = with.with(new ForeignKey(
                        Identifier.of(table.name().name() + "_" + target.name().name() + "_fkey"),
                        List.of(Identifier.of("id")),
                        target.name(),
                        List.of(Identifier.of("id")),
                        random.nextBoolean() ? ForeignKey.Action.CASCADE : ForeignKey.Action.NO_ACTION,
                        ForeignKey.Action.NO_ACTION));
            }
        }
        return with;
    }

    private Optional<String> maybe(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    private List<String> some(String... all) {
        return List.of(all).stream().filter(it -> random.nextInt(3) > 0).toList();
    }
}
