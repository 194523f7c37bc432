package dev.retort.diff;

import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which constraints differ in nothing but their names, and can have the new one at once: nobody has it yet. */
final class ConstraintRenames {

    private final Set<QualifiedName> taken = new HashSet<>();

    ConstraintRenames(Schema before) {
        taken.addAll(before.sequences().keySet());
        before.tables().forEach((name, table) -> {
            taken.add(name);
            table.constraints().forEach(it -> taken.add(inSchemaOf(name, it.name())));
        });
    }

    /** Databases differ in which names of a schema get in each other's way; here all of them do. */
    private static QualifiedName inSchemaOf(QualifiedName table, Identifier name) {
        return table.sibling(name);
    }

    /** @param mayKeep whether nothing forces a constraint to go and come back */
    Map<Constraint, Constraint> of(Table before, Table after, Predicate<Constraint> mayKeep) {
        List<Constraint> old = before.constraints().toList();
        List<Constraint> now = after.constraints().toList();
        Map<Constraint, Constraint> renames = new LinkedHashMap<>();
        for (Constraint gone : old) {
            if (!now.contains(gone) && mayKeep.test(gone)) {
                now.stream()
                        .filter(it -> !old.contains(it) && !renames.containsValue(it))
                        .filter(it -> it.withName(gone.name()).equals(gone))
                        .filter(it -> !taken.contains(inSchemaOf(before.name(), it.name())))
                        .findFirst()
                        .ifPresent(it -> renames.put(gone, it));
            }
        }
        return renames;
    }
}
