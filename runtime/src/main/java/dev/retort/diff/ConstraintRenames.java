package dev.retort.diff;

import dev.retort.schema.Constraint;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which constraints differ in nothing but their names, and can have the new one at once: nobody has it yet. */
final class ConstraintRenames {

    private final TakenNames taken;

    ConstraintRenames(Schema before) {
        this.taken = new TakenNames(before);
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
                        .filter(it -> TakenNames.isSame(it.name(), gone.name())
                                || !taken.contains(table.name().sibling(it.name())))
                        .findFirst()
                        .ifPresent(it -> renames.put(gone, it));
            }
        }
        return renames;
    }
}
