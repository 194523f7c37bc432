package dev.retort.diff;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.CreateEnumType;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumColumn;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What has to happen to the enum types, and what that asks of their columns. */
final class EnumTypeDiff {

    private final Schema before;
    private final Schema after;
    private final SortedMap<Identifier, AlterEnumType> altered = new TreeMap<>();

    /**
     * @param before under the present names
     * @param renamed for each type the values that have another name
     */
    EnumTypeDiff(Schema before, Schema after, Map<Identifier, Map<String, String>> renamed) {
        this.before = before;
        this.after = after;
        before.enumTypes().forEach((name, was) -> {
            EnumType is = after.enumTypes().get(name);
            Map<String, String> values = renamed.getOrDefault(name, Map.of());
            if (is != null && !(was.equals(is) && values.isEmpty())) {
                altered.put(name, new AlterEnumType(was, is.values(), values, List.of()));
            }
        });
        altered.replaceAll((name, it) -> new AlterEnumType(it.from(), it.to(), it.renamed(), columns(name)));
    }

    List<SchemaOperation> operations() {
        List<SchemaOperation> operations = new ArrayList<>(altered.values());
        before.enumTypes().keySet().stream()
                .filter(it -> !after.enumTypes().containsKey(it))
                .forEach(it -> operations.add(new DropEnumType(it)));
        after.enumTypes().values().stream()
                .filter(it -> !before.enumTypes().containsKey(it.name()))
                .forEach(it -> operations.add(new CreateEnumType(it)));
        return operations;
    }

    /** Those that keep the type, and those that came from another one that changes, which they had to leave before. */
    private List<EnumColumn> columns(Identifier type) {
        return after.columnsOf(type)
                .flatMap(it -> column(before, it.getKey(), it.getValue().name())
                        .filter(this::isAltered)
                        .map(was -> new EnumColumn(it.getKey(), was.name(), defaultMeanwhile(was, it.getValue())))
                        .stream())
                .toList();
    }

    private static Optional<String> defaultMeanwhile(Column was, Column is) {
        boolean keepsDefault = was.defaultValue().equals(is.defaultValue());
        return keepsDefault || !was.type().equals(is.type()) ? is.defaultValue() : Optional.empty();
    }

    private static Optional<Column> column(Schema schema, QualifiedName table, Identifier column) {
        return Optional.ofNullable(schema.tables().get(table)).flatMap((Table it) -> it.column(column));
    }

    /** A default that changes is not there while the values do. */
    Stream<SchemaOperation> around(SchemaOperation operation) {
        if (!(operation instanceof AlterColumn change)
                || !change.from().type().equals(change.to().type())
                || change.from().defaultValue().isEmpty()
                || change.from().defaultValue().equals(change.to().defaultValue())
                || !isAltered(change.from())) {
            return Stream.of(operation);
        }
        Column bare = change.from().withDefault(Optional.empty());
        SchemaOperation drop = new AlterColumn(change.table(), change.from(), bare);
        return bare.equals(change.to())
                ? Stream.of(drop)
                : Stream.of(drop, new AlterColumn(change.table(), bare, change.to()));
    }

    /** Whether it takes something out of the reach of a type that changes. */
    boolean leaves(SchemaOperation operation) {
        if (operation instanceof DropColumn drop) {
            return column(before, drop.table(), drop.column())
                    .filter(this::isAltered)
                    .isPresent();
        }
        if (operation instanceof DropTable drop) {
            Table gone = before.tables().get(drop.name());
            return gone != null && gone.columns().stream().anyMatch(this::isAltered);
        }
        return operation instanceof AlterColumn change
                && isAltered(change.from())
                && (!change.from().type().equals(change.to().type())
                        || change.from().defaultValue().isPresent()
                                && change.to().defaultValue().isEmpty());
    }

    boolean alterAny() {
        return !altered.isEmpty();
    }

    boolean isAltered(Column column) {
        return column.type().enumType().filter(altered::containsKey).isPresent();
    }

    /** Whether the texts become values of an enum type afterwards. */
    boolean precedesEnumType(RenameValues values) {
        return column(after, values.table(), values.column())
                .filter(it -> it.type().enumType().isPresent())
                .isPresent();
    }
}
