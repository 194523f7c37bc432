package dev.retort.processor.answer;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.KeyColumn;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lets a sequence go on behind the numbers that the rows of its keys have already, be it new or the keys. */
public final class NumbersTaken {

    private final Map<QualifiedName, SortedSet<KeyColumn>> numbered;
    private final Schema before;
    private final SortedMap<QualifiedName, Sequence> there;

    private NumbersTaken(List<SchemaOperation> operations, Assembly assembly, Schema before) {
        this.numbered = assembly.numbered();
        this.before = before;
        this.there = new TreeMap<>(before.sequences());
        operations.forEach(it -> {
            if (it instanceof CreateSequence create) {
                there.remove(create.sequence().name());
            } else if (it instanceof AlterSequence change) {
                there.put(change.to().name(), change.to());
            }
        });
    }

    /** @param before under the present names */
    public static List<SchemaOperation> in(List<SchemaOperation> operations, Assembly assembly, Schema before) {
        NumbersTaken taken = new NumbersTaken(operations, assembly, before);
        return operations.stream()
                .flatMap(it -> it instanceof CreateSequence create
                        ? Stream.of(taken.behind(create))
                        : Stream.concat(Stream.of(it), taken.after(it).stream()))
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

    /** A key that the database has numbered itself comes to a sequence that is there; nobody adds rows once that is so. */
    private Optional<SchemaOperation> after(SchemaOperation operation) {
        if (!(operation instanceof AlterColumn change)
                || !change.from().identity()
                || change.to().identity()) {
            return Optional.empty();
        }
        KeyColumn key = new KeyColumn(change.table(), change.to().name());
        return there.values().stream()
                .filter(it -> it.increment() > 0
                        && numbered.getOrDefault(it.name(), new TreeSet<>()).contains(key))
                .findFirst()
                .map(it -> new AlterSequence(it, it, List.of(key)));
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
