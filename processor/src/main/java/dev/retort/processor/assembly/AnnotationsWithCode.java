package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import java.util.HashMap;
import java.util.Map;

/**
 * Annotations of an application to which Hibernate gives a meaning by code that nobody can read here: it may do anything to a table.
 * What those for generators make is known by what the generators extend, {@link GeneratorDefinition}.
 */
final class AnnotationsWithCode {

    private final Map<String, Boolean> known = new HashMap<>();

    boolean contains(AnnotationUse use) {
        return known.computeIfAbsent(
                use.qualifiedName(), name -> use.parts().stream().anyMatch(AnnotationsWithCode::isCode));
    }

    private static boolean isCode(AnnotationUse part) {
        return part.isHibernate("AttributeBinderType") || part.isHibernate("TypeBinderType");
    }
}
