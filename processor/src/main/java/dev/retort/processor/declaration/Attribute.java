package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent field of an entity, mapped superclass or embeddable.
 *
 * @param type with the type variables of superclasses filled in
 */
public record Attribute(VariableElement field, TypeMirror type, Annotated annotated) {

    public String name() {
        return field.getSimpleName().toString();
    }

    public Location where() {
        return Location.of(field);
    }

    public boolean is(String persistenceName) {
        return annotated.is(persistenceName);
    }

    public Optional<AnnotationUse> persistence(String name) {
        return annotated.persistence(name);
    }

    public Optional<AnnotationUse> hibernate(String name) {
        return annotated.hibernate(name);
    }

    public List<AnnotationUse> repeated(String name, String container) {
        return annotated.repeated(name, container);
    }
}
