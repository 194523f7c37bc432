package dev.retort.processor;

import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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
            if (Annotated.of(entity).isUnmanaged()) {
                tables.putIfAbsent(name, before.schema().table(name));
                declared.putIfAbsent(name, was);
            } else if (tables.containsKey(name)) {
                tables.computeIfPresent(
                        name,
                        (same, table) -> withUnmanaged(table, before.schema().table(name), was, entity));
            }
        });
        return new DeclaredSchema(assembly.schema().withTables(tables), declared);
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
                            .flatMap(it -> attribute(entity, it.split("\\.")[0]))
                            .filter(it -> Annotated.of(it).isUnmanaged())
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

    private static Optional<Element> attribute(TypeElement entity, String name) {
        return Stream.<TypeElement>iterate(
                        entity,
                        it -> it != null,
                        it -> it.getSuperclass() instanceof DeclaredType parent
                                ? (TypeElement) parent.asElement()
                                : null)
                .flatMap(it -> it.getEnclosedElements().stream())
                .filter(it -> it.getKind().isField() && it.getSimpleName().contentEquals(name))
                .map(Element.class::cast)
                .findFirst();
    }
}
