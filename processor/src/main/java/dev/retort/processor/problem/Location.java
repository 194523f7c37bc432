package dev.retort.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/**
 * Where in the source a problem is: an element, or more exactly an annotation on it, or a value in that annotation.
 *
 * @param mirror null where the element itself is meant
 * @param value null where the whole annotation is meant
 */
public record Location(Element element, AnnotationMirror mirror, AnnotationValue value) {

    public static Location of(Element element) {
        return new Location(element, null, null);
    }

    public static Location of(Element element, AnnotationMirror mirror) {
        return new Location(element, mirror, null);
    }

    /** {@code shop.Customer.name} */
    String path() {
        return element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : of(element.getEnclosingElement()).path() + "." + element.getSimpleName();
    }
}
