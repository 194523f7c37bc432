package dev.retort.processor.problem;

import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/**
 * Where in the source a problem is: an element, or more exactly an annotation on it, a value in that annotation, or an expression
 * in its body.
 *
 * @param mirror null where the element itself is meant
 * @param value null where the whole annotation is meant
 * @param expression where an expression within the element begins in its file
 */
public record Location(Element element, AnnotationMirror mirror, AnnotationValue value, OptionalInt expression) {

    public Location(Element element, AnnotationMirror mirror, AnnotationValue value) {
        this(element, mirror, value, OptionalInt.empty());
    }

    public static Location of(Element element) {
        return new Location(element, null, null);
    }

    public static Location of(Element element, AnnotationMirror mirror) {
        return new Location(element, mirror, null);
    }

    /** @param position in the file that declares the element */
    public static Location within(Element element, int position) {
        return new Location(element, null, null, OptionalInt.of(position));
    }

    /** {@code shop.Customer.name} */
    String path() {
        return element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : of(element.getEnclosingElement()).path() + "." + element.getSimpleName();
    }
}
