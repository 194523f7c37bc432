package dev.retort.processor;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Enumeration;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The enum types that entities declare, and those that columns still have which nobody declares. */
final class EnumTypesToReach {

    private EnumTypesToReach() {}

    static SortedMap<Identifier, EnumType> of(
            Assembly assembly,
            Schema before,
            Collection<Table> tables,
            Map<Identifier, Map<String, String>> renamedValues) {
        SortedMap<Identifier, EnumType> types = new TreeMap<>(assembly.schema().enumTypes());
        Set<Identifier> inOrder = inOrder(assembly);
        types.replaceAll((name, declared) ->
                inOrder.contains(name) || !before.enumTypes().containsKey(name)
                        ? declared
                        : amongThoseThere(declared, before.enumType(name), renamedValues.getOrDefault(name, Map.of())));
        if (!before.enumTypes().isEmpty()) {
            tables.stream()
                    .flatMap(it -> it.columns().stream())
                    .flatMap(it -> it.type().enumType().stream())
                    .filter(before.enumTypes()::containsKey)
                    .forEach(it -> types.putIfAbsent(it, before.enumType(it)));
        }
        return types;
    }

    private static Set<Identifier> inOrder(Assembly assembly) {
        return assembly.origins().values().stream()
                .flatMap(it -> it.enumerations().values().stream())
                .filter(it -> it.kind() == Enumeration.Kind.VALUES_IN_ORDER)
                .map(Enumeration::typeName)
                .collect(Collectors.toSet());
    }

    /** Sorted by name the order means nothing, and is not worth writing all rows again: what is new goes where it fits. */
    private static EnumType amongThoseThere(EnumType declared, EnumType before, Map<String, String> renamed) {
        List<String> values = before.values().stream()
                .map(it -> renamed.getOrDefault(it, it))
                .filter(declared.values()::contains)
                .collect(Collectors.toCollection(ArrayList::new));
        for (String value : declared.values()) {
            if (!values.contains(value)) {
                values.add(
                        (int) values.stream()
                                .takeWhile(it -> it.compareTo(value) < 0)
                                .count(),
                        value);
            }
        }
        return new EnumType(declared.name(), values);
    }
}
