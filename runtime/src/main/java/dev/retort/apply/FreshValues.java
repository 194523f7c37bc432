package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.CreateEnumType;
import dev.retort.operation.Operation;
import dev.retort.revision.IndexedRevision;
import dev.retort.schema.Identifier;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values that are added to enum types: PostgreSQL lets nobody use one in the transaction that adds it. */
final class FreshValues {

    private record Added(IndexedRevision by, Identifier type, String value) {}

    private final Set<Identifier> freshTypes = new HashSet<>();
    private final Map<String, Added> added = new LinkedHashMap<>();

    private final boolean newTypesAreFree;

    private FreshValues(boolean newTypesAreFree) {
        this.newTypesAreFree = newTypesAreFree;
    }

    /**
     * Why one transaction cannot hold all of the plan, as far as SQL shows; nothing if it can.
     *
     * @param newTypesAreFree whether what the transaction adds to a type that it made itself may be used
     */
    static Optional<String> usedIn(List<PreparedRevision> plan, boolean newTypesAreFree) {
        FreshValues values = new FreshValues(newTypesAreFree);
        for (PreparedRevision prepared : plan) {
            IndexedRevision revision = prepared.revision().index();
            for (Step step : prepared.steps()) {
                Optional<String> use = values.use(revision, step);
                if (use.isPresent()) {
                    return use;
                }
                if (step instanceof Step.Sql sql) {
                    values.add(revision, sql.operation());
                }
            }
        }
        return Optional.empty();
    }

    private void add(IndexedRevision revision, Operation operation) {
        if (operation instanceof CreateEnumType creation) {
            freshTypes.add(creation.type().name());
        } else if (operation instanceof AlterEnumType change && !change.onlyAdds()) {
            freshTypes.add(change.from().name());
        } else if (operation instanceof AlterEnumType change
                && !(newTypesAreFree && freshTypes.contains(change.from().name()))) {
            change.added()
                    .forEach(it ->
                            added.put(it, new Added(revision, change.from().name(), it)));
        }
    }

    private Optional<String> use(IndexedRevision revision, Step step) {
        boolean isDefinition = step instanceof Step.Sql sql && sql.operation() instanceof AlterEnumType;
        return added.values().stream()
                .filter(it -> !isDefinition && !it.by.equals(revision))
                .filter(it -> step.text().contains("'" + it.value.replace("'", "''") + "'"))
                .map(it -> "a single transaction cannot hold revision " + revision + ", which uses " + it.value
                        + ": PostgreSQL lets nobody use a value in the transaction that adds it, and " + it.by
                        + " adds this one to enum type " + it.type + ": apply that by itself first")
                .findFirst();
    }
}
