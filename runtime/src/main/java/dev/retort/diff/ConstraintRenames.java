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

    private final Schema before;
    private Set<QualifiedName> taken;

    ConstraintRenames(Schema before) {
        this.before = before;
    }

    private boolean isTaken(QualifiedName constraint) {
        if (taken == null) {
            taken = new HashSet<>(before.sequences().keySet());
            before.tables().forEach((name, table) -> {
                taken.add(name);
                table.constraints().forEach(it -> taken.add(inSchemaOf(name, it.name())));
            });
        }
        return taken.contains(constraint);
    }

    /** Databases differ in which names of a schema get in each other's way; here all of them do. */
    private static QualifiedName inSchemaOf(QualifiedName table, Identifier name) {
        return table.sibling(name);
    }

    /** @param mayKeep whether nothing forces a constraint to go and come back */
    Map<Constraint, Constraint> of(Table table, Table after, Predicate<Constraint> mayKeep) {
        List<Constraint> old = table.constraints().toList();
        List<Constraint> now = after.constraints().toList();
        Map<Constraint, Constraint> renames = new LinkedHashMap<>();
        for (Constraint gone : old) {
            if (!now.contains(gone) && mayKeep.test(gone)) {
                now.stream()
                        .filter(it -> !old.contains(it) && !renames.containsValue(it))
                        .filter(it -> it.withName(gone.name()).equals(gone))
                        .filter(it -> !isTaken(inSchemaOf(table.name(), it.name())))
                        .findFirst()
                        .ifPresent(it -> renames.put(gone, it));
            }
        }
        return renames;
    }
}
