package dev.retort.processor.declaration;

import dev.retort.processor.declaration.AnnotationName.Family;
import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations of one element. */
public final class Annotated {

    private static final String MAP_KEY = "MapKey";
    private static final AnnotationUse[] NONE = {};
    private static final Set<String> ABOUT_THE_TABLE = Set.of("Check", "Checks", "Comment", "Comments");

    private final Element element;
    private final List<AnnotationUse> annotations;
    private final AnnotationUse[] inOrder;
    private final boolean hasAnyOfHibernate;

    public Annotated(Element element, List<AnnotationUse> annotations) {
        this.element = element;
        this.annotations = annotations;
        this.inOrder = annotations.toArray(NONE);
        this.hasAnyOfHibernate = isOneOfHibernate(inOrder);
    }

    private static boolean isOneOfHibernate(AnnotationUse[] annotations) {
        for (AnnotationUse use : annotations) {
            if (use.isHibernate()) {
                return true;
            }
        }
        return false;
    }

    public static Annotated of(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return new Annotated(element, List.of());
        }
        List<AnnotationUse> written = new ArrayList<>();
        boolean hasJakarta = false;
        for (AnnotationMirror mirror : mirrors) {
            AnnotationUse use = AnnotationUse.on(element, mirror);
            written.add(use);
            hasJakarta |= use.name().isJakarta();
        }
        // A library for applications of before and after Jakarta says everything twice.
        if (hasJakarta && written.size() > 1) {
            written.removeIf(it -> it.isPersistence() && !it.name().isJakarta());
        }
        return new Annotated(element, List.copyOf(written));
    }

    /** Whether this is said of it, for who wants to know nothing else: of each class of a compile. */
    public static boolean says(Element element, String persistenceName) {
        boolean isSaid = false;
        boolean hasJakarta = false;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            AnnotationName name = AnnotationName.of(mirror);
            boolean isIt = name.is(Family.PERSISTENCE, persistenceName);
            if (isIt && name.isJakarta()) {
                return true;
            }
            isSaid |= isIt;
            hasJakarta |= name.isJakarta();
        }
        return isSaid && !hasJakarta;
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
        List<AnnotationUse> constraints =
                other.annotations.stream().filter(AnnotationUse::isOfOthers).toList();
        return constraints.isEmpty() ? this : with(constraints);
    }

    public Annotated with(List<AnnotationUse> others) {
        return new Annotated(
                element, Stream.concat(annotations.stream(), others.stream()).toList());
    }

    public Element element() {
        return element;
    }

    public List<AnnotationUse> annotations() {
        return annotations;
    }

    public Location where() {
        return Location.of(element);
    }

    public Optional<AnnotationUse> persistence(String name) {
        return first(Family.PERSISTENCE, name);
    }

    // Asked dozens of times of each attribute, and most have nothing of Hibernate.
    public Optional<AnnotationUse> hibernate(String name) {
        return hasAnyOfHibernate ? first(Family.HIBERNATE, name) : Optional.empty();
    }

    /** Whether it makes sense to look for one. */
    public boolean hasAnyOfHibernate() {
        return hasAnyOfHibernate;
    }

    public Optional<AnnotationUse> validation(String name) {
        return first(Family.VALIDATION, name);
    }

    public Optional<AnnotationUse> named(String qualifiedName) {
        for (AnnotationUse use : annotations) {
            if (use.qualifiedName().equals(qualifiedName)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    private Optional<AnnotationUse> first(Family family, String name) {
        AnnotationUse found = find(family, name);
        return found == null ? Optional.empty() : Optional.of(found);
    }

    /** Null if there is none. Nothing is asked more often. */
    private AnnotationUse find(Family family, String name) {
        for (AnnotationUse use : inOrder) {
            if (use.name().is(family, name)) {
                return use;
            }
        }
        return null;
    }

    public boolean is(String persistenceName) {
        return find(Family.PERSISTENCE, persistenceName) != null;
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
        List<AnnotationUse> found = new ArrayList<>();
        for (AnnotationUse use : annotations) {
            boolean isContainer = use.nameInFamily().equals(container);
            if ((use.isPersistence() || use.isHibernate())
                    && (isContainer || use.nameInFamily().equals(name))) {
                found.addAll(isContainer ? use.annotations("value") : List.of(use));
            }
        }
        return found;
    }

    /** The same of Hibernate alone, where JPA has one of that name too, or may get it. */
    public List<AnnotationUse> repeatedOfHibernate(String name, String container) {
        return hasAnyOfHibernate
                ? repeated(name, container).stream()
                        .filter(AnnotationUse::isHibernate)
                        .toList()
                : List.of();
    }
}
