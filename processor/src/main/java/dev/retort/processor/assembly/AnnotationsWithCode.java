package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Annotations of an application to which Hibernate gives a meaning by code that nobody can read here: it may do anything to a table. */
final class AnnotationsWithCode {

    /** Of a generator that has a sequence or a table of its own. */
    private static final String MAKES_THINGS = "org.hibernate.boot.model.relational.ExportableProducer";

    private final Context context;
    private final Map<String, Boolean> known = new HashMap<>();

    AnnotationsWithCode(Context context) {
        this.context = context;
    }

    boolean contains(AnnotationUse use) {
        return known.computeIfAbsent(
                use.qualifiedName(), name -> use.parts().stream().anyMatch(this::isCode));
    }

    private boolean isCode(AnnotationUse part) {
        return part.isHibernate("AttributeBinderType")
                || part.isHibernate("TypeBinderType")
                || part.isHibernate("IdGeneratorType") && makesThings(part);
    }

    private boolean makesThings(AnnotationUse generator) {
        TypeElement making = context.elements().getTypeElement(MAKES_THINGS);
        return making != null
                && generator
                        .type("value")
                        .filter(it -> context.types().isAssignable(it.value(), making.asType()))
                        .isPresent();
    }
}
