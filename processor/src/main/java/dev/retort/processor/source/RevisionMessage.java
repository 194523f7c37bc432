package dev.retort.processor.source;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a revision does, in one line: {@code add phone to customers}. */
final class RevisionMessage {

    /** More than this many things are counted, not named. */
    private static final int NAMED = 2;

    private RevisionMessage() {}

    static String of(List<SchemaOperation> operations) {
        List<QualifiedName> created =
                named(operations, CreateTable.class, it -> it.table().name());
        List<QualifiedName> dropped = named(operations, DropTable.class, DropTable::name);
        List<String> parts = new ArrayList<>();
        tables(parts, "create", created);
        tables(parts, "drop", dropped);

        Set<QualifiedName> told = new TreeSet<>(created);
        told.addAll(dropped);
        List<String> others = operations.stream()
                .filter(it -> !(it instanceof CreateTable || it instanceof DropTable) && !belongsTo(it, told))
                .map(SchemaOperation::describe)
                .distinct()
                .toList();
        List<String> shown =
                others.stream().limit(Math.max(0, NAMED - parts.size())).toList();
        parts.addAll(shown);
        int rest = others.size() - shown.size();
        return String.join(", ", parts) + (rest > 0 ? " and " + rest + " more" : "");
    }

    private static <O extends SchemaOperation> List<QualifiedName> named(
            List<SchemaOperation> operations, Class<O> kind, Function<O, QualifiedName> name) {
        return operations.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(name)
                .toList();
    }

    private static void tables(List<String> parts, String verb, List<QualifiedName> names) {
        if (names.isEmpty()) {
            return;
        }
        String named = names.stream().limit(NAMED).map(QualifiedName::toString).collect(Collectors.joining(", "));
        int unnamed = names.size() - NAMED;
        parts.add(verb + " " + named + (unnamed > 0 ? " and " + unnamed + " more tables" : ""));
    }

    /** Keys and indexes of a table that comes or goes say nothing new. */
    private static boolean belongsTo(SchemaOperation operation, Set<QualifiedName> tables) {
        return operation instanceof AddConstraint added && tables.contains(added.table())
                || operation instanceof DropConstraint dropped && tables.contains(dropped.table());
    }
}
