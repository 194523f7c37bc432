package dev.retort.processor.answer;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Enum types that are called otherwise, as their classes are: where all columns of one have another now, it is the same type. */
final class EnumTypeRenames {

    private EnumTypeRenames() {}

    /** @param before with the present names of tables and columns */
    static SortedMap<Identifier, Identifier> between(Schema before, Schema after) {
        SortedMap<Identifier, Identifier> renames = new TreeMap<>();
        before.enumTypes().keySet().stream()
                .filter(it -> !after.enumTypes().containsKey(it))
                .forEach(was -> {
                    Set<Identifier> now = before.columnsOf(was)
                            .flatMap(it -> Optional.ofNullable(after.tables().get(it.getKey())).stream()
                                    .flatMap(table -> table.column(it.getValue().name()).stream()))
                            .map(Column::type)
                            .flatMap((ColumnType it) -> it.enumType().stream())
                            .filter(it -> !before.enumTypes().containsKey(it) && !renames.containsValue(it))
                            .collect(Collectors.toSet());
                    if (now.size() == 1) {
                        renames.put(was, now.iterator().next());
                    }
                });
        return renames;
    }
}
