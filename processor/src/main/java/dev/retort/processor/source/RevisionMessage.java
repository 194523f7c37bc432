package dev.retort.processor.source;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateEnumType;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.DropTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a revision does, in one line: {@code add phone to customers}. */
final class RevisionMessage {

    /** More than this many things are counted, not named. */
    private static final int NAMED = 2;

    private final Schema before;
    private final List<SchemaOperation> operations;
    private final Set<QualifiedName> created;
    private final Set<QualifiedName> dropped;
    private final List<AddColumn> addedColumns;
    private final List<DropColumn> droppedColumns;
    private final List<AddConstraint> addedConstraints;
    private final List<DropConstraint> droppedConstraints;
    private final List<RenameValues> renamedValues;

    private RevisionMessage(Schema before, List<SchemaOperation> operations) {
        this.before = before;
        this.operations = operations;
        this.created = names(only(CreateTable.class), it -> it.table().name());
        this.dropped = names(only(DropTable.class), DropTable::name);
        this.addedColumns = only(AddColumn.class);
        this.droppedColumns = only(DropColumn.class);
        this.addedConstraints = only(AddConstraint.class);
        this.droppedConstraints = only(DropConstraint.class);
        this.renamedValues = only(RenameValues.class);
    }

    private <O extends SchemaOperation> List<O> only(Class<O> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** In the order of the operations. */
    private static <O> Set<QualifiedName> names(List<O> operations, Function<O, QualifiedName> name) {
        return operations.stream().map(name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param objects what happens beside the tables, in words */
    static String of(Schema before, List<SchemaOperation> operations, List<String> objects) {
        return new RevisionMessage(before, operations).text(objects);
    }

    private String text(List<String> objects) {
        List<String> parts = new ArrayList<>();
        tables(parts, "create", created);
        tables(parts, "drop", dropped);
        Stream<String> changes = operations.stream()
                .filter(it -> !(it instanceof CreateTable || it instanceof DropTable) && !followsFromAnother(it))
                .sorted(Comparator.comparing(it -> it instanceof AddConstraint || it instanceof DropConstraint))
                .map(this::describe)
                .distinct();
        List<String> others = Stream.concat(changes, objects.stream()).toList();
        List<String> shown =
                others.stream().limit(Math.max(0, NAMED - parts.size())).toList();
        parts.addAll(shown);
        int rest = others.size() - shown.size();
        return String.join(", ", parts) + (rest > 0 ? " and " + rest + " more" : "");
    }

    private static void tables(List<String> parts, String verb, Set<QualifiedName> names) {
        if (names.isEmpty()) {
            return;
        }
        String named = names.stream().limit(NAMED).map(QualifiedName::toString).collect(Collectors.joining(", "));
        int unnamed = names.size() - NAMED;
        parts.add(verb + " " + named + (unnamed > 0 ? " and " + unnamed + " more tables" : ""));
    }

    /** Keys and indexes of a table or column that comes or goes, or that only step aside for a change, say nothing new. */
    private boolean followsFromAnother(SchemaOperation operation) {
        if (operation instanceof CreateEnumType || operation instanceof DropEnumType) {
            return operations.size() > 1;
        }
        if (operation instanceof RenameSequence) {
            return operations.stream().anyMatch(RenameTable.class::isInstance);
        }
        if (operation instanceof RenameConstraint) {
            return operations.stream().anyMatch(it -> it instanceof RenameTable || it instanceof RenameColumn);
        }
        if (isCheckOfRenamedValues(operation)) {
            return true;
        }
        if (operation instanceof AddConstraint added) {
            return created.contains(added.table())
                    || stepsAside(added.table(), added.constraint().name())
                    || addedColumns.stream()
                            .anyMatch(it -> it.table().equals(added.table())
                                    && added.constraint().mentions(it.column().name()));
        }
        if (operation instanceof DropConstraint gone) {
            Constraint constraint = before.table(gone.table()).constraint(gone.kind(), gone.name());
            return dropped.contains(gone.table())
                    || stepsAside(gone.table(), gone.name())
                    || droppedColumns.stream()
                            .anyMatch(it -> it.table().equals(gone.table()) && constraint.mentions(it.column()));
        }
        return false;
    }

    private boolean isCheckOfRenamedValues(SchemaOperation operation) {
        return renamedValues.stream()
                .anyMatch(it -> operation instanceof AddConstraint added
                                && added.constraint() instanceof Check check
                                && added.table().equals(it.table())
                                && check.mentions(it.column())
                        || operation instanceof DropConstraint gone
                                && gone.kind() == Constraint.Kind.CHECK
                                && addedConstraints.stream()
                                        .anyMatch(added -> isSame(gone, added) && isCheckOfRenamedValues(added)));
    }

    /** A constraint that goes and comes back otherwise has changed. */
    private String describe(SchemaOperation operation) {
        if (operation instanceof DropConstraint gone && comesBack(gone)) {
            return "change " + gone.kind() + " " + gone.name() + " of " + gone.table();
        }
        if (operation instanceof AddConstraint added
                && droppedConstraints.stream().anyMatch(it -> isSame(it, added))) {
            return "change " + added.constraint().kind() + " "
                    + added.constraint().name() + " of " + added.table();
        }
        return operation.describe();
    }

    private boolean comesBack(DropConstraint gone) {
        return addedConstraints.stream().anyMatch(it -> isSame(gone, it));
    }

    private static boolean isSame(DropConstraint gone, AddConstraint added) {
        return gone.table().equals(added.table())
                && gone.kind() == added.constraint().kind()
                && gone.name().equals(added.constraint().name());
    }

    private boolean stepsAside(QualifiedName table, Identifier name) {
        Set<Constraint> renewed = addedConstraints.stream()
                .filter(it -> it.table().equals(table) && it.constraint().name().equals(name))
                .map(AddConstraint::constraint)
                .collect(Collectors.toSet());
        return before.tables().containsKey(table)
                && before.table(table).constraints().anyMatch(renewed::contains);
    }
}
