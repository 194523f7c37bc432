package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.PersistentClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Which embeddables an attribute may hold besides the one that it is declared with.
 *
 * @param below for each class those that extend it, by their names
 */
record EmbeddableSubclasses(Map<TypeElement, List<TypeElement>> below) {

    static EmbeddableSubclasses among(Collection<TypeElement> all) {
        Map<TypeElement, List<TypeElement>> below = new HashMap<>();
        all.stream()
                .filter(it -> Annotated.of(it).is("Embeddable"))
                .sorted(Comparator.comparing(it -> it.getQualifiedName().toString()))
                .forEach(it -> PersistentClass.superclasses(it)
                        .forEach(above -> below.computeIfAbsent(above, none -> new ArrayList<>())
                                .add(it)));
        return new EmbeddableSubclasses(below);
    }

    /** Hibernate looks below an embeddable only where it stands at the top. */
    List<TypeElement> of(TypeElement embeddable) {
        List<TypeElement> found = below.getOrDefault(embeddable, List.of());
        return found.isEmpty() || parent(embeddable).isPresent() ? List.of() : found;
    }

    /** The embeddable that it extends. */
    static Optional<TypeElement> parent(TypeElement embeddable) {
        return PersistentClass.superclasses(embeddable).stream()
                .filter(it -> Annotated.of(it).is("Embeddable"))
                .findFirst();
    }
}
