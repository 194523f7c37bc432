package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.PersistentClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Which embeddables an attribute may hold besides the one that it is declared with. */
record EmbeddableSubclasses(Collection<TypeElement> all) {

    /** Hibernate looks below an embeddable only where it stands at the top. */
    List<TypeElement> of(TypeElement embeddable) {
        return parent(embeddable).isPresent()
                ? List.of()
                : all.stream()
                        .filter(it -> Annotated.of(it).is("Embeddable"))
                        .filter(it -> PersistentClass.superclasses(it).contains(embeddable))
                        .sorted(Comparator.comparing(it -> it.getQualifiedName().toString()))
                        .toList();
    }

    /** The embeddable that it extends. */
    static Optional<TypeElement> parent(TypeElement embeddable) {
        return PersistentClass.superclasses(embeddable).stream()
                .filter(it -> Annotated.of(it).is("Embeddable"))
                .findFirst();
    }
}
