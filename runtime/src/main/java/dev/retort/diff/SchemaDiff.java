package dev.retort.diff;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has to happen to a schema for it to become another. */
public final class SchemaDiff {

    private final Schema before;
    private final Schema after;
    private final Renames renames;
    private final TakenNames taken;
    private final ConstraintRenames constraintRenames;
    private final EnumTypeDiff enumTypes;
    private final List<RenameValues> values;
    private final Set<QualifiedName> changed = new HashSet<>();
    private final SortedMap<QualifiedName, Table> created;
    private final Map<QualifiedName, ComputedColumns> computed = new HashMap<>();
    private final List<SchemaOperation> operations = new ArrayList<>();

    private SchemaDiff(
            Schema before,
            Schema after,
            Renames renames,
            List<RenameValues> values,
            Map<Identifier, Map<String, String>> enumValues) {
        this.before = before;
        this.after = after;
        this.renames = renames;
        this.values = values;
        this.enumTypes = new EnumTypeDiff(before, after, enumValues);
        this.taken = new TakenNames(after);
        this.constraintRenames = new ConstraintRenames(before);
        Map<QualifiedName, Table> present = new HashMap<>(after.tables());
        before.tables().forEach((name, table) -> {
            Table now = present.remove(name);
            if (now == null
                    || !table.isSameAs(now)
                    || enumTypes.alterAny() && computed(table, now).areInTheWay()) {
                changed.add(name);
            }
        });
        renames.columns().keySet().forEach(it -> changed.add(renames.newNameOf(it)));
        values.forEach(it -> changed.add(it.table()));
        this.created = new TreeMap<>(present);
    }

    /** In an order that can be executed; empty where the schemas differ in nothing but the order of columns. */
    public static List<SchemaOperation> between(Schema before, Schema after) {
        return between(before, after, Renames.NONE);
    }

    /** The same, where some things only have another name. */
    public static List<SchemaOperation> between(Schema before, Schema after, Renames renames) {
        return between(before, after, renames, List.of(), Map.of());
    }

    /**
     * @param values texts in rows that have another name too, in columns by their present names
     * @param enumValues for each enum type by its present name, values that have another
     */
    public static List<SchemaOperation> between(
            Schema before,
            Schema after,
            Renames known,
            List<RenameValues> values,
            Map<Identifier, Map<String, String>> enumValues) {
        Renames renames = known.withEnumTypesOutOfTheWay(before, after);
        SchemaDiff diff = new SchemaDiff(renames.applyTo(before), after, renames, values, enumValues);
        diff.namespaces();
        diff.operations.addAll(diff.enumTypes.operations());
        diff.sequences();
        diff.tables();
        return Stream.concat(
                        diff.operations.stream()
                                .flatMap(diff.enumTypes::around)
                                .map(it -> new Placed(diff.phase(it), diff.beforeRenames(it))),
                        Stream.concat(renames.operations(before).stream(), values.stream())
                                .flatMap(diff.enumTypes::around)
                                .map(it -> new Placed(diff.phase(it), it)))
                .sorted(Comparator.comparing(Placed::phase))
                .map(Placed::operation)
                .toList();
    }

    private record Placed(Phase phase, SchemaOperation operation) {}

    private Phase phase(SchemaOperation operation) {
        if (operation instanceof DropColumn drop && renames.replaces(drop.table(), drop.column())) {
            return Phase.DROP_REPLACED_COLUMNS;
        }
        if (operation instanceof DropColumn drop && isComputed(drop)) {
            return Phase.STOP_COMPUTING;
        }
        if (operation instanceof DropTable drop && isInTheWay(drop.name())) {
            return Phase.DROP_REPLACED_TABLES;
        }
        if (operation instanceof RenameValues values
                && (enumTypes.precedesEnumType(values) || precedesSmallerType(values))) {
            return Phase.RENAME_VALUES_BEFORE_TYPES;
        }
        if (operation instanceof RenameEnumType rename && after.tables().containsKey(QualifiedName.of(rename.from()))) {
            return Phase.RENAME_REPLACED_ENUM_TYPES;
        }
        if (enumTypes.leaves(operation)) {
            return Phase.LEAVE_ENUM_TYPES;
        }
        return operation instanceof DropSequence drop && taken.contains(drop.name())
                ? Phase.DROP_REPLACED_SEQUENCES
                : Phase.of(operation);
    }

    /** Whether the texts become numbers afterwards, or texts of a shorter type. */
    private boolean precedesSmallerType(RenameValues values) {
        List<Integer> room =
                before.column(values.table(), values.column()).type().arguments();
        ColumnType type = after.column(values.table(), values.column()).type();
        return !room.isEmpty()
                && (type.name() == TypeName.INTEGER
                        || !type.arguments().isEmpty() && type.arguments().get(0) < room.get(0));
    }

    private boolean isComputed(DropColumn drop) {
        return before.column(drop.table(), drop.column()).type().isComputed();
    }

    /** A table that takes the name of the one that goes has it in the schema before already. */
    private boolean isInTheWay(QualifiedName gone) {
        return taken.contains(gone) || taken.containAnyOf(before.table(gone));
    }

    /** What goes, goes before tables and columns get their new names. */
    private SchemaOperation beforeRenames(SchemaOperation operation) {
        if (operation instanceof DropConstraint drop) {
            return new DropConstraint(renames.oldNameOf(drop.table()), drop.kind(), drop.name());
        }
        if (operation instanceof DropColumn drop && phase(drop) == Phase.STOP_COMPUTING) {
            return new DropColumn(renames.oldNameOf(drop.table()), drop.column());
        }
        if (operation instanceof AlterColumn change && phase(change) == Phase.STOP_COMPUTING) {
            Identifier name = renames.oldNameOf(change.table(), change.to().name());
            return new AlterColumn(
                    renames.oldNameOf(change.table()),
                    change.from().withName(name),
                    change.to().withName(name));
        }
        return operation;
    }

    /** What takes the operations back, in the order to do so. */
    public static List<SchemaOperation> inverse(Schema before, List<SchemaOperation> operations) {
        List<SchemaOperation> inverses = new ArrayList<>();
        Schema state = before;
        for (SchemaOperation operation : operations) {
            if (!(operation instanceof AlterSequence same && same.from().equals(same.to()))) {
                inverses.add(operation.inverse(state));
            }
            state = operation.applyTo(state);
        }
        Collections.reverse(inverses);
        return List.copyOf(inverses);
    }

    private void namespaces() {
        for (Identifier gone : without(before.namespaces(), after.namespaces())) {
            operations.add(new DropSchema(gone));
        }
        for (Identifier come : without(after.namespaces(), before.namespaces())) {
            operations.add(new CreateSchema(come));
        }
    }

    private static TreeSet<Identifier> without(Iterable<Identifier> all, Set<Identifier> those) {
        TreeSet<Identifier> rest = new TreeSet<>();
        all.forEach(rest::add);
        rest.removeAll(those);
        return rest;
    }

    private void sequences() {
        before.sequences().forEach((name, sequence) -> {
            Sequence now = after.sequences().get(name);
            if (now == null) {
                operations.add(new DropSequence(name));
            } else if (!now.equals(sequence)) {
                operations.add(new AlterSequence(sequence, now));
            }
        });
        after.sequences().forEach((name, sequence) -> {
            if (!before.sequences().containsKey(name)) {
                operations.add(new CreateSequence(sequence));
            }
        });
    }

    private void tables() {
        if (!changed.isEmpty()) {
            before.tables().forEach(this::alter);
        }
        created.values().forEach(this::create);
    }

    private void alter(QualifiedName name, Table table) {
        if (!changed.contains(name) && !refersToChanged(table)) {
            return;
        }
        Table now = after.tables().get(name);
        if (now == null) {
            drop(table);
        } else {
            ComputedColumns columns = computed(table, now);
            operations.addAll(TableDiff.between(
                    table,
                    now,
                    columns,
                    constraintRenames.of(table, now, it -> !standsInTheWay(table, now, it) && !columns.takeAlong(it))));
            renew(table, now);
        }
    }

    private ComputedColumns computed(Table table, Table now) {
        return computed.computeIfAbsent(
                table.name(), it -> new ComputedColumns(table, now, renames.columnsOf(it), enumTypes::isAltered));
    }

    private boolean refersToChanged(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            if (changed.contains(key.references())) {
                return true;
            }
        }
        return false;
    }

    private void create(Table table) {
        operations.add(new CreateTable(table.withConstraints(
                table.constraints().filter(it -> !(it instanceof ForeignKey)).toList())));
        table.foreignKeys().forEach(it -> operations.add(new AddConstraint(table.name(), it)));
    }

    private void drop(Table table) {
        table.foreignKeys().forEach(it -> operations.add(new DropConstraint(table.name(), it.kind(), it.name())));
        operations.add(new DropTable(table.name()));
    }

    /** Foreign keys that stay as they are, but stand in the way of a change to what they connect. */
    private void renew(Table table, Table now) {
        for (ForeignKey key : table.foreignKeys()) {
            if (now.foreignKeys().contains(key) && standsInTheWay(table, now, key)) {
                operations.add(new DropConstraint(table.name(), key.kind(), key.name()));
                operations.add(new AddConstraint(table.name(), key));
            }
        }
    }

    private boolean standsInTheWay(Table table, Table now, Constraint constraint) {
        return constraint instanceof ForeignKey key && standsInTheWay(table, now, key);
    }

    private boolean standsInTheWay(Table table, Table now, ForeignKey key) {
        Table target = before.tables().get(key.references());
        Table targetNow = after.tables().get(key.references());
        if (target == null || targetNow == null) {
            return false;
        }
        return typesChange(table, now, key.columns())
                || typesChange(target, targetNow, key.referencedColumns())
                || valuesChange(table, key.columns())
                || valuesChange(target, key.referencedColumns())
                || computed(table, now).areMadeAnew(key.columns())
                || computed(target, targetNow).areMadeAnew(key.referencedColumns())
                || keyIsReplaced(target, targetNow, key.referencedColumns());
    }

    private static boolean typesChange(Table table, Table now, List<Identifier> columns) {
        return columns.stream().anyMatch(it -> !table.column(it)
                .map(column -> column.type())
                .equals(now.column(it).map(column -> column.type())));
    }

    /** A database looks after each statement whether what refers and what is referred to agree. */
    private boolean valuesChange(Table table, List<Identifier> columns) {
        for (RenameValues it : values) {
            if (it.table().equals(table.name()) && columns.contains(it.column())) {
                return true;
            }
        }
        return false;
    }

    /** A database lets no key go that a foreign key relies on. */
    private boolean keyIsReplaced(Table table, Table now, List<Identifier> columns) {
        Set<Constraint> renamed = constraintRenames.of(table, now, it -> true).keySet();
        boolean primaryKeyGoes = table.primaryKey()
                .filter(it -> sameColumns(it.columns(), columns))
                .filter(it -> !now.primaryKey().equals(Optional.of(it)) && !renamed.contains(it))
                .isPresent();
        boolean uniqueGoes = table.uniques().stream()
                .filter(it -> sameColumns(it.columns(), columns))
                .anyMatch(it -> !now.uniques().contains(it) && !renamed.contains(it));
        return primaryKeyGoes || uniqueGoes;
    }

    private static boolean sameColumns(List<Identifier> some, List<Identifier> others) {
        return new TreeSet<>(some).equals(new TreeSet<>(others));
    }
}
