package dev.retort.operation;

import dev.retort.schema.EnumType;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Changes the values of an enum type. Where a row still holds one that goes, it stops with a sentence.
 *
 * @param renamed old values to new: the rows that hold them do not notice
 * @param columns all that have the type, for there are changes that no database makes to the type alone
 */
public record AlterEnumType(EnumType from, List<String> to, Map<String, String> renamed, List<EnumColumn> columns)
        implements SchemaOperation {

    public AlterEnumType {
        to = List.copyOf(to);
        renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
        columns = List.copyOf(columns);
        if (!from.values().containsAll(renamed.keySet()) || !to.containsAll(renamed.values())) {
            throw new IllegalArgumentException("only a value that is there becomes one that will be: " + renamed);
        }
    }

    public EnumType after() {
        return new EnumType(from.name(), to);
    }

    /** The old values under their new names. */
    public List<String> underNewNames() {
        return from.values().stream().map(it -> renamed.getOrDefault(it, it)).toList();
    }

    public List<String> added() {
        List<String> added = new ArrayList<>(to);
        added.removeAll(underNewNames());
        return added;
    }

    /** Under their old names, which are their last. */
    public List<String> removed() {
        return from.values().stream()
                .filter(it -> !renamed.containsKey(it) && !to.contains(it))
                .toList();
    }

    /** Whether those that were there stay, in the order they were in. */
    public boolean onlyAdds() {
        List<String> kept = new ArrayList<>(to);
        kept.removeAll(added());
        return kept.equals(underNewNames());
    }

    @Override
    public Schema applyTo(Schema before) {
        List<EnumType> types = new ArrayList<>(before.enumTypes().values());
        types.remove(before.enumType(from.name()));
        types.add(after());
        return before.withEnumTypes(types);
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        Map<String, String> back = new LinkedHashMap<>();
        renamed.forEach((old, now) -> back.put(now, old));
        return new AlterEnumType(after(), from.values(), back, columns);
    }

    @Override
    public String describe() {
        List<String> changes = changes();
        return switch (changes.size()) {
            case 0 -> "reorder enum type " + from.name();
            case 1 -> changes.get(0) + preposition() + "enum type " + from.name();
            default -> "change enum type " + from.name() + " (" + String.join(", ", changes) + ")";
        };
    }

    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        if (!added().isEmpty()) {
            changes.add("add " + String.join(", ", added()));
        }
        if (!renamed.isEmpty()) {
            changes.add(renamed.entrySet().stream()
                    .map(it -> it.getKey() + " to " + it.getValue())
                    .collect(Collectors.joining(", ", "rename ", "")));
        }
        if (!removed().isEmpty()) {
            changes.add("remove " + String.join(", ", removed()));
        }
        return changes;
    }

    private String preposition() {
        if (!added().isEmpty()) {
            return " to ";
        }
        return renamed.isEmpty() ? " from " : " in ";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
