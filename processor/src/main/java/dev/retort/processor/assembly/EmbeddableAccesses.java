package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Access;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** How each embeddable was read where it was met first, for Hibernate reads it in one way only. */
final class EmbeddableAccesses {

    private final Map<TypeElement, Access> first = new HashMap<>();

    /** The first way, where it was another. */
    Optional<Access> other(TypeElement embeddable, Access access) {
        return Optional.ofNullable(first.putIfAbsent(embeddable, access)).filter(it -> it != access);
    }
}
