package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation as it is written: only what is written counts, a default is the reader's business.
 *
 * <p>An empty text counts as not written, for that is how JPA says "use the default". What is repeated without its container
 * has no place of its own for javac, which then points at the element.
 */
public final class AnnotationUse {

    private final AnnotationMirror self;
    private final Location where;
    private final String qualifiedName;
    private final Family family;
    private final String nameInFamily;
    private final Map<String, AnnotationValue> given;

    private AnnotationUse(AnnotationMirror self, Location where, String qualifiedName) {
        this(self, where, qualifiedName, Map.of());
    }

    /** @param given values that come from the annotation of which this is a part */
    private AnnotationUse(
            AnnotationMirror self, Location where, String qualifiedName, Map<String, AnnotationValue> given) {
        this.self = self;
        this.given = given;
        this.where = where;
        this.qualifiedName = qualifiedName;
        this.family = Family.of(qualifiedName);
        this.nameInFamily = qualifiedName.substring(family.prefix.length());
    }

    private enum Family {
        JAKARTA_PERSISTENCE("jakarta.persistence."),
        JAVAX_PERSISTENCE("javax.persistence."),
        JAKARTA_VALIDATION("jakarta.validation."),
        JAVAX_VALIDATION("javax.validation."),
        HIBERNATE("org.hibernate.annotations."),
        RETORT("dev.retort.annotations."),
        OTHER("");

        private static final List<Family> ALL = List.of(values());

        private final String prefix;

        Family(String prefix) {
            this.prefix = prefix;
        }

        static Family of(String qualifiedName) {
            for (Family family : ALL) {
                if (qualifiedName.startsWith(family.prefix)) {
                    return family;
                }
            }
            throw new IllegalStateException(qualifiedName);
        }
    }

    private static AnnotationUse of(AnnotationMirror mirror, Location where) {
        return new AnnotationUse(mirror, where, nameOf(mirror));
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** What stands on the annotation's own type, as if it stood in the place of this, with the values that this passes on to it. */
    public List<AnnotationUse> parts() {
        Element type = self.getAnnotationType().asElement();
        return type.getAnnotationMirrors().stream()
                .map(it -> new AnnotationUse(it, where, nameOf(it), passedOn(type, nameOf(it))))
                .toList();
    }

    /** The class that Hibernate's {@code @IdGeneratorType} on the annotation's own type names. */
    public Optional<TypeMirror> generatorClass() {
        return parts().stream()
                .filter(it -> it.isHibernate("IdGeneratorType"))
                .findFirst()
                .flatMap(it -> it.type("value"))
                .map(Located::value);
    }

    private Map<String, AnnotationValue> passedOn(Element type, String part) {
        Map<String, AnnotationValue> passedOn = new HashMap<>();
        for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
            String name = attribute.getSimpleName().toString();
            attribute.getAnnotationMirrors().stream()
                    .map(it -> of(it, where))
                    .filter(it -> it.isValidation("OverridesAttribute"))
                    .filter(it -> it.type("constraint")
                            .filter(constraint -> constraint.value().toString().equals(part))
                            .isPresent())
                    .forEach(it -> value(name)
                            .or(() -> Optional.ofNullable(attribute.getDefaultValue()))
                            .ifPresent(value -> passedOn.put(
                                    it.text("name").map(Located::value).orElse(name), value)));
        }
        return passedOn;
    }

    static AnnotationUse on(Element element, AnnotationMirror mirror) {
        return of(mirror, Location.of(element, mirror));
    }

    /** The same, read as its sister of another name, which says such things elsewhere. */
    AnnotationUse as(String otherName) {
        return new AnnotationUse(self, where, qualifiedName.substring(0, startOfSimpleName()) + otherName);
    }

    private int startOfSimpleName() {
        return qualifiedName.lastIndexOf('.') + 1;
    }

    public Location where() {
        return where;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public String simpleName() {
        return qualifiedName.substring(startOfSimpleName());
    }

    /** Within the package of its family, so that what is nested in another, as {@code DialectOverride.Check}, is told apart. */
    public String nameInFamily() {
        return nameInFamily;
    }

    /** Whether it is {@code jakarta.persistence.<name>} or {@code javax.persistence.<name>}. */
    public boolean isPersistence(String name) {
        return isPersistence() && nameInFamily.equals(name);
    }

    public boolean isPersistence() {
        return isJakarta() || isJavax();
    }

    boolean isJakarta() {
        return family == Family.JAKARTA_PERSISTENCE;
    }

    boolean isJavax() {
        return family == Family.JAVAX_PERSISTENCE;
    }

    public boolean isValidation() {
        return family == Family.JAKARTA_VALIDATION || family == Family.JAVAX_VALIDATION;
    }

    public boolean isValidation(String name) {
        return (family == Family.JAKARTA_VALIDATION || family == Family.JAVAX_VALIDATION) && nameInFamily.equals(name);
    }

    public boolean isHibernate(String name) {
        return isHibernate() && nameInFamily.equals(name);
    }

    public boolean isHibernate() {
        return family == Family.HIBERNATE;
    }

    public boolean isRetort() {
        return family == Family.RETORT;
    }

    public boolean has(String attribute) {
        return value(attribute).isPresent();
    }

    /** Where the attribute is written, or else the annotation. */
    public Location at(String attribute) {
        return value(attribute).map(this::at).orElse(where);
    }

    public Optional<Located<String>> text(String attribute) {
        return written(attribute, String.class).filter(it -> !it.value().isEmpty());
    }

    public boolean flag(String attribute, boolean otherwise) {
        return written(attribute, Boolean.class).map(Located::value).orElse(otherwise);
    }

    public int number(String attribute, int otherwise) {
        return written(attribute, Integer.class).map(Located::value).orElse(otherwise);
    }

    public long longNumber(String attribute, long otherwise) {
        return written(attribute, Long.class).map(Located::value).orElse(otherwise);
    }

    /** The name of an enum constant. */
    public Optional<String> constant(String attribute) {
        return written(attribute, VariableElement.class)
                .map(it -> it.value().getSimpleName().toString());
    }

    /** The names of enum constants. */
    public List<String> constants(String attribute) {
        return values(attribute, VariableElement.class)
                .map(it -> it.value().getSimpleName().toString())
                .toList();
    }

    public Optional<Located<TypeMirror>> type(String attribute) {
        return written(attribute, TypeMirror.class);
    }

    public List<Located<String>> texts(String attribute) {
        return values(attribute, String.class).toList();
    }

    public List<Located<TypeMirror>> types(String attribute) {
        return values(attribute, TypeMirror.class).toList();
    }

    public Optional<AnnotationUse> annotation(String attribute) {
        return annotations(attribute).stream().findFirst();
    }

    public List<AnnotationUse> annotations(String attribute) {
        return values(attribute, AnnotationMirror.class)
                .map(it -> of(it.value(), it.where()))
                .toList();
    }

    /** The annotations that are written inside of it, at any depth. */
    public Stream<AnnotationUse> inside() {
        return self.getElementValues().keySet().stream()
                .flatMap(it -> annotations(it.getSimpleName().toString()).stream())
                .flatMap(it -> Stream.concat(Stream.of(it), it.inside()));
    }

    private <T> Optional<Located<T>> written(String attribute, Class<T> type) {
        return value(attribute).flatMap(it -> typed(it, type).findFirst());
    }

    /** Of an array each element; a single value stands for an array of one. */
    private <T> Stream<Located<T>> values(String attribute, Class<T> type) {
        return value(attribute).stream()
                .flatMap(it -> it.getValue() instanceof List<?> several
                        ? several.stream().map(AnnotationValue.class::cast)
                        : Stream.of(it))
                .flatMap(it -> typed(it, type));
    }

    private <T> Stream<Located<T>> typed(AnnotationValue value, Class<T> type) {
        return type.isInstance(value.getValue())
                ? Stream.of(new Located<>(type.cast(value.getValue()), at(value)))
                : Stream.empty();
    }

    private Location at(AnnotationValue value) {
        return new Location(where.element(), where.mirror(), value);
    }

    private Optional<AnnotationValue> value(String attribute) {
        if (given.containsKey(attribute)) {
            return Optional.of(given.get(attribute));
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                self.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "@" + self.getAnnotationType().asElement().getSimpleName();
    }
}
