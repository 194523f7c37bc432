package dev.retort.processor.assembly;

import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is asked of the rows of a table, besides its key: what mappings say, and what references demand. */
final class ConstraintDrafts {

    private final List<ConstraintDraft> saidAtColumns = new ArrayList<>();
    private final List<ConstraintDraft> details = new ArrayList<>();
    private final List<ConstraintDraft> demanded = new ArrayList<>();
    private final Map<List<Identifier>, ConstraintDraft> references = new HashMap<>();
    private List<ConstraintDraft> open = saidAtColumns;

    void add(ConstraintDraft constraint) {
        open.add(constraint);
    }

    /**
     * What refers to the key of another entity by the columns of another such reference has no foreign key, whatever it refers to.
     *
     * @param isFirst whether it comes before the others in the order of Hibernate
     */
    void addReferenceToKey(ConstraintDraft foreignKey, boolean isFirst) {
        ConstraintDraft there = references.get(foreignKey.named());
        if (there == null || isFirst) {
            saidAtColumns.remove(there);
            details.remove(there);
            open.add(foreignKey);
            references.put(foreignKey.named(), foreignKey);
        }
    }

    void demand(ConstraintDraft unique) {
        demanded.add(unique);
    }

    /** Whatever there is now is said at columns. */
    void detailsFollow() {
        open = details;
    }

    /** All that is said of one column. */
    void forget(Identifier column) {
        Predicate<ConstraintDraft> isSaidOfIt =
                it -> isOfOneColumn(it) && it.named().get(0).equals(column);
        saidAtColumns.removeIf(isSaidOfIt);
        details.removeIf(isSaidOfIt);
    }

    /** @param isThere of the columns before those of the other are, which say what a column looks like and what it may hold */
    void join(ConstraintDrafts other, Predicate<Identifier> isThere) {
        other.saidAtColumns.stream()
                .filter(it -> !isOfOneColumn(it) || !isThere.test(it.named().get(0)))
                .forEach(open::add);
        open.addAll(other.details);
        demanded.addAll(other.demanded);
    }

    private static boolean isOfOneColumn(ConstraintDraft constraint) {
        return constraint.named().size() == 1 && !(constraint.meaning() instanceof ForeignKey);
    }

    /** What references demand, and neither the key nor any mapping says. */
    List<ConstraintDraft> undeclared(List<Identifier> key) {
        return demanded.stream().filter(it -> !isUnique(it.named(), key)).toList();
    }

    private boolean isUnique(List<Identifier> on, List<Identifier> key) {
        Set<Identifier> wanted = Set.copyOf(on);
        return Set.copyOf(key).equals(wanted)
                || declared()
                        .anyMatch(it -> it.meaning() instanceof Unique unique
                                && Set.copyOf(unique.columns()).equals(wanted));
    }

    /** What was asked for twice without a name is there once, and what the key says not at all. */
    List<ConstraintDraft> beside(List<Identifier> key) {
        Map<Constraint, ConstraintDraft> unnamed = new LinkedHashMap<>();
        List<ConstraintDraft> named = new ArrayList<>();
        Stream.concat(declared(), demanded.stream())
                .filter(it -> !isUniqueOn(it.meaning(), key))
                .forEach(it -> {
                    if (it.name().isPresent()) {
                        named.add(it);
                    } else {
                        unnamed.putIfAbsent(it.meaning(), it);
                    }
                });
        List<ConstraintDraft> all = new ArrayList<>();
        for (ConstraintDraft constraint : named) {
            if (!all.contains(constraint)) {
                all.add(constraint);
            }
        }
        all.addAll(unnamed.values());
        return all;
    }

    private Stream<ConstraintDraft> declared() {
        return Stream.concat(saidAtColumns.stream(), details.stream());
    }

    private static boolean isUniqueOn(Constraint constraint, List<Identifier> on) {
        return constraint instanceof Unique unique
                && Set.copyOf(unique.columns()).equals(Set.copyOf(on));
    }
}
