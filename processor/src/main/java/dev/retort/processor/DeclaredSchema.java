package dev.retort.processor;

import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The schema to reach: what the entities declare, and what they ask Retort to leave as it is. */
record DeclaredSchema(Schema schema, SortedMap<QualifiedName, Snapshot.Declared> declared) {

    static DeclaredSchema of(Assembly assembly, Snapshot before, Elements elements) {
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(assembly.schema().tables());
        SortedMap<QualifiedName, Snapshot.Declared> declared = new TreeMap<>();
        assembly.origins().forEach((table, origin) -> declared.put(table, declared(origin)));
        before.declared().forEach((name, was) -> {
            TypeElement entity = elements.getTypeElement(was.entity());
            if (entity == null) {
                return;
            }
            if (tables.containsKey(name)) {
                tables.computeIfPresent(
                        name,
                        (same, table) -> withUnmanaged(table, before.schema().table(name), was, entity));
            } else if (isUnmanaged(entity, was)) {
                tables.put(name, before.schema().table(name));
                declared.put(name, was);
            }
        });
        SortedMap<QualifiedName, Sequence> sequences =
                new TreeMap<>(assembly.schema().sequences());
        before.schema().sequences().forEach((name, sequence) -> {
            if (assembly.leftAlone().contains(name)) {
                sequences.putIfAbsent(name, sequence);
            }
        });
        return new DeclaredSchema(
                new Schema(namespaces(assembly, before, tables, sequences), sequences, tables), declared);
    }

    /** The entity, or the association that a table between two entities is for. */
    private static boolean isUnmanaged(TypeElement entity, Snapshot.Declared was) {
        PersistentClass persistent = PersistentClass.of(entity);
        return persistent.annotated().isUnmanaged()
                || !was.attributes().isEmpty()
                        && was.attributes().values().stream().allMatch(it -> isUnmanaged(persistent, it));
    }

    private static boolean isUnmanaged(PersistentClass entity, String path) {
        return entity.isUnmanaged(path.split("\\.")[0]);
    }

    /** Those declared, and those that something unmanaged still lives in. */
    private static SortedSet<Identifier> namespaces(
            Assembly assembly,
            Snapshot before,
            SortedMap<QualifiedName, Table> tables,
            SortedMap<QualifiedName, Sequence> sequences) {
        SortedSet<Identifier> namespaces = new TreeSet<>(assembly.schema().namespaces());
        Stream.concat(tables.keySet().stream(), sequences.keySet().stream())
                .flatMap(it -> it.schema().stream())
                .filter(before.schema().namespaces()::contains)
                .forEach(namespaces::add);
        return namespaces;
    }

    /** The next snapshot. It keeps the order of columns that databases have, which no declaration can change. */
    Snapshot snapshot(String head, Snapshot before, List<SchemaOperation> operations) {
        Schema reached = before.schema();
        for (SchemaOperation operation : operations) {
            reached = operation.applyTo(reached);
        }
        return new Snapshot(Optional.of(head), reached, declared);
    }

    private static Snapshot.Declared declared(Assembly.TableOrigin origin) {
        Map<Identifier, String> attributes = origin.columns().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().name(), (one, other) -> one, TreeMap::new));
        return new Snapshot.Declared(origin.entity().name(), attributes);
    }

    /** The table with the columns of attributes that became {@code @Unmanaged}, as they were. */
    private static Table withUnmanaged(Table table, Table before, Snapshot.Declared was, TypeElement entity) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<Constraint> constraints = table.constraints().collect(Collectors.toCollection(ArrayList::new));
        for (Column column : before.columns()) {
            boolean kept = table.column(column.name()).isEmpty()
                    && Optional.ofNullable(was.attributes().get(column.name()))
                            .filter(it -> isUnmanaged(PersistentClass.of(entity), it))
                            .isPresent();
            if (kept) {
                columns.add(column);
                before.constraints()
                        .filter(it -> it.mentions(column.name()) && !constraints.contains(it))
                        .forEach(constraints::add);
            }
        }
        return table.withColumns(columns).withConstraints(constraints);
    }
}
