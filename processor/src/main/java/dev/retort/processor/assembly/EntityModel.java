package dev.retort.processor.assembly;

import dev.retort.processor.declaration.PersistentClass;
import java.util.List;
import java.util.Optional;

/**
 * An entity with its table, while the assembly goes on.
 *
 * @param name the name JPA knows it by, from which other names derive
 * @param managed whether the table is Retort's to create
 */
record EntityModel(
        PersistentClass declaration, LogicalName name, TableDraft table, List<Mapped> attributes, boolean managed) {

    Optional<Mapped> attribute(String path) {
        return attributes.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    String qualifiedName() {
        return declaration.element().getQualifiedName().toString();
    }

    String simpleName() {
        return declaration.element().getSimpleName().toString();
    }
}
