package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations of one element. */
public record Annotated(Element element, List<AnnotationUse> annotations) {

    private static final String MAP_KEY = "MapKey";
    private static final Set<String> ABOUT_THE_TABLE = Set.of("Check", "Checks", "Comment", "Comments");

    public static Annotated of(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return new Annotated(element, List.of());
        }
        List<AnnotationUse> written = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            written.add(AnnotationUse.on(element, mirror));
        }
        // A library for applications of before and after Jakarta says everything twice.
        if (written.stream().anyMatch(AnnotationUse::isJakarta)) {
            written.removeIf(AnnotationUse::isJavax);
        }
        return new Annotated(element, List.copyOf(written));
    }

    /** What is said about the keys of a map, as if the keys were the attribute: {@code @MapKeyEnumerated} as {@code @Enumerated}. */
    public Annotated ofMapKey() {
        return new Annotated(
                element,
                annotations.stream()
                        .filter(it -> it.isPersistence() && it.simpleName().startsWith(MAP_KEY)
                                || it.isHibernate("MapKeyJdbcTypeCode")
                                || it.isHibernate("MapKeyJdbcType"))
                        .filter(it -> !it.isPersistence(MAP_KEY))
                        .map(it -> it.as(it.simpleName().substring(MAP_KEY.length())))
                        .toList());
    }

    /** What is said about the elements of a collection; the rest is about their table. */
    public Annotated ofElement() {
        return new Annotated(
                element,
                annotations.stream()
                        .filter(it -> !it.isHibernate() || !ABOUT_THE_TABLE.contains(it.simpleName()))
                        .toList());
    }

    /** What another member of the same attribute says to others than JPA. */
    Annotated withConstraintsOf(Annotated other) {
        List<AnnotationUse> constraints = other.annotations.stream()
                .filter(it -> !it.isPersistence() && !it.isHibernate() && !it.isRetort())
                .toList();
        return constraints.isEmpty() ? this : with(constraints);
    }

    public Annotated with(List<AnnotationUse> others) {
        return new Annotated(
                element, Stream.concat(annotations.stream(), others.stream()).toList());
    }

    public Location where() {
        return Location.of(element);
    }

    public Optional<AnnotationUse> persistence(String name) {
        return first(it -> it.isPersistence(name));
    }

    public Optional<AnnotationUse> hibernate(String name) {
        return first(it -> it.isHibernate(name));
    }

    public Optional<AnnotationUse> validation(String name) {
        return first(it -> it.isValidation(name));
    }

    public Optional<AnnotationUse> named(String qualifiedName) {
        return first(it -> it.qualifiedName().equals(qualifiedName));
    }

    // Asked a hundred times of each attribute, so without a stream.
    private Optional<AnnotationUse> first(Predicate<AnnotationUse> fits) {
        for (AnnotationUse use : annotations) {
            if (fits.test(use)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    public boolean is(String persistenceName) {
        return persistence(persistenceName).isPresent();
    }

    /** Whether Hibernate reads the entity from a query, so that it has no table. */
    public boolean isView() {
        return hibernate("Subselect").isPresent() || hibernate("View").isPresent();
    }

    public boolean isUnmanaged() {
        return named("dev.retort.annotations.Unmanaged").isPresent();
    }

    /** A repeatable annotation of JPA or Hibernate, written once, repeated, or inside its container. */
    public List<AnnotationUse> repeated(String name, String container) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        return annotations.stream()
                .filter(it -> it.isPersistence() || it.isHibernate())
                .flatMap(it -> it.nameInFamily().equals(name)
                        ? Stream.of(it)
                        : it.nameInFamily().equals(container) ? it.annotations("value").stream() : Stream.empty())
                .toList();
    }

    /** The same of Hibernate alone, where JPA has one of that name too, or may get it. */
    public List<AnnotationUse> repeatedOfHibernate(String name, String container) {
        return repeated(name, container).stream()
                .filter(AnnotationUse::isHibernate)
                .toList();
    }
}
