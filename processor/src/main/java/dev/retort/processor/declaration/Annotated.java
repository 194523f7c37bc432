package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The annotations of one element. */
public record Annotated(Element element, List<AnnotationUse> annotations) {

    public static Annotated of(Element element) {
        return new Annotated(
                element,
                element.getAnnotationMirrors().stream()
                        .map(it -> AnnotationUse.on(element, it))
                        .toList());
    }

    public Location where() {
        return Location.of(element);
    }

    public Optional<AnnotationUse> persistence(String name) {
        return annotations.stream().filter(it -> it.isPersistence(name)).findFirst();
    }

    public Optional<AnnotationUse> hibernate(String name) {
        return annotations.stream().filter(it -> it.isHibernate(name)).findFirst();
    }

    public Optional<AnnotationUse> validation(String name) {
        return annotations.stream().filter(it -> it.isValidation(name)).findFirst();
    }

    public Optional<AnnotationUse> named(String qualifiedName) {
        return annotations.stream()
                .filter(it -> it.qualifiedName().equals(qualifiedName))
                .findFirst();
    }

    public boolean is(String persistenceName) {
        return persistence(persistenceName).isPresent();
    }

    public boolean isUnmanaged() {
        return named("dev.retort.annotations.Unmanaged").isPresent();
    }

    /** A repeatable annotation of JPA, written once, repeated, or inside its container. */
    public List<AnnotationUse> repeated(String name, String container) {
        return annotations.stream()
                .flatMap(it -> it.isPersistence(name)
                        ? Stream.of(it)
                        : it.isPersistence(container) ? it.annotations("value").stream() : Stream.empty())
                .toList();
    }
}
