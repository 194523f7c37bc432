package dev.retort.processor.answer;

import dev.retort.operation.CreateSequence;
import dev.retort.operation.KeyColumn;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lets a new sequence begin behind the numbers that the rows of its keys have already. */
public final class NumbersTaken {

    private final Map<QualifiedName, SortedSet<KeyColumn>> numbered;
    private final Schema before;

    private NumbersTaken(Assembly assembly, Schema before) {
        this.numbered = assembly.numbered();
        this.before = before;
    }

    /** @param before under the present names */
    public static List<SchemaOperation> in(List<SchemaOperation> operations, Assembly assembly, Schema before) {
        NumbersTaken taken = new NumbersTaken(assembly, before);
        return operations.stream()
                .map(it -> it instanceof CreateSequence create ? taken.behind(create) : it)
                .toList();
    }

    private CreateSequence behind(CreateSequence create) {
        return create.sequence().increment() < 0
                ? create
                : new CreateSequence(
                        create.sequence(),
                        numbered.getOrDefault(create.sequence().name(), new TreeSet<>()).stream()
                                .filter(this::isThere)
                                .toList());
    }

    private boolean isThere(KeyColumn key) {
        return before.tables().containsKey(key.table())
                && before.tables()
                        .get(key.table())
                        .column(key.column())
                        .filter(it -> TypeFamily.of(it.type()) == TypeFamily.NUMBER)
                        .isPresent();
    }
}
