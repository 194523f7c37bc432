package dev.retort.processor.declaration;

import dev.retort.processor.declaration.AnnotationName.Family;
import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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
    private final AnnotationName name;
    private final Map<String, AnnotationValue> given;
    private Map<String, AnnotationValue> values;

    private AnnotationUse(AnnotationMirror self, Location where, AnnotationName name) {
        this(self, where, name, Map.of());
    }

    /** @param given values that come from the annotation of which this is a part */
    private AnnotationUse(
            AnnotationMirror self, Location where, AnnotationName name, Map<String, AnnotationValue> given) {
        this.self = self;
        this.where = where;
        this.name = name;
        this.given = given;
    }

    private static AnnotationUse of(AnnotationMirror mirror, Location where) {
        return new AnnotationUse(mirror, where, AnnotationName.of(mirror));
    }

    /** What stands on the annotation's own type, as if it stood in the place of this, with the values that this passes on to it. */
    public List<AnnotationUse> parts() {
        Element type = self.getAnnotationType().asElement();
        return type.getAnnotationMirrors().stream()
                .map(it -> {
                    AnnotationName part = AnnotationName.of(it);
                    return new AnnotationUse(it, where, part, passedOn(type, part.qualified()));
                })
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
        return new AnnotationUse(self, where, name.sister(otherName));
    }

    public boolean saysTheSameAs(AnnotationUse other) {
        return self.toString().equals(other.self.toString());
    }

    AnnotationName name() {
        return name;
    }

    public Location where() {
        return where;
    }

    public String qualifiedName() {
        return name.qualified();
    }

    public String simpleName() {
        return name.simple();
    }

    /** Within the package of its family, so that what is nested in another, as {@code DialectOverride.Check}, is told apart. */
    public String nameInFamily() {
        return name.inFamily();
    }

    /** Whether it is {@code jakarta.persistence.<name>} or {@code javax.persistence.<name>}. */
    public boolean isPersistence(String itsName) {
        return name.is(Family.PERSISTENCE, itsName);
    }

    public boolean isPersistence() {
        return name.family() == Family.PERSISTENCE;
    }

    public boolean isValidation() {
        return name.family() == Family.VALIDATION;
    }

    public boolean isValidation(String itsName) {
        return name.is(Family.VALIDATION, itsName);
    }

    public boolean isHibernate(String itsName) {
        return name.is(Family.HIBERNATE, itsName);
    }

    public boolean isHibernate() {
        return name.family() == Family.HIBERNATE;
    }

    public boolean isRetort() {
        return name.family() == Family.RETORT;
    }

    /** Of neither those who map, nor Retort. */
    public boolean isOfOthers() {
        return name.isOfOthers();
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
        return or(otherwise, attribute, Boolean.class);
    }

    public int number(String attribute, int otherwise) {
        return or(otherwise, attribute, Integer.class);
    }

    public long longNumber(String attribute, long otherwise) {
        return or(otherwise, attribute, Long.class);
    }

    private <T> T or(T otherwise, String attribute, Class<T> type) {
        AnnotationValue value = values().get(attribute);
        return value != null && type.isInstance(value.getValue()) ? type.cast(value.getValue()) : otherwise;
    }

    /** The name of an enum constant. */
    public Optional<String> constant(String attribute) {
        return written(attribute, VariableElement.class)
                .map(it -> it.value().getSimpleName().toString());
    }

    /** The names of enum constants. */
    public List<String> constants(String attribute) {
        return all(attribute, VariableElement.class).stream()
                .map(it -> it.value().getSimpleName().toString())
                .toList();
    }

    public Optional<Located<TypeMirror>> type(String attribute) {
        return written(attribute, TypeMirror.class);
    }

    public List<Located<String>> texts(String attribute) {
        return all(attribute, String.class);
    }

    public List<Located<TypeMirror>> types(String attribute) {
        return all(attribute, TypeMirror.class);
    }

    public Optional<AnnotationUse> annotation(String attribute) {
        List<AnnotationUse> annotations = annotations(attribute);
        return annotations.isEmpty() ? Optional.empty() : Optional.of(annotations.get(0));
    }

    public List<AnnotationUse> annotations(String attribute) {
        List<Located<AnnotationMirror>> all = all(attribute, AnnotationMirror.class);
        if (all.isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> annotations = new ArrayList<>();
        for (Located<AnnotationMirror> it : all) {
            annotations.add(of(it.value(), it.where()));
        }
        return annotations;
    }

    /** Whether it has but its name. */
    public boolean saysNothing() {
        return values().isEmpty();
    }

    /** The annotations that are written in it; they may hold others. */
    public List<AnnotationUse> inside() {
        List<AnnotationUse> inside = new ArrayList<>();
        for (Map.Entry<String, AnnotationValue> it : values().entrySet()) {
            Object value = it.getValue().getValue();
            if (value instanceof AnnotationMirror || value instanceof List<?>) {
                inside.addAll(annotations(it.getKey()));
            }
        }
        return inside;
    }

    private <T> Optional<Located<T>> written(String attribute, Class<T> type) {
        AnnotationValue value = values().get(attribute);
        return value != null && type.isInstance(value.getValue())
                ? Optional.of(located(value, type))
                : Optional.empty();
    }

    /** Of an array each element; a single value stands for an array of one. */
    private <T> List<Located<T>> all(String attribute, Class<T> type) {
        AnnotationValue value = values().get(attribute);
        if (value == null) {
            return List.of();
        }
        if (!(value.getValue() instanceof List<?> several)) {
            return type.isInstance(value.getValue()) ? List.of(located(value, type)) : List.of();
        }
        List<Located<T>> all = new ArrayList<>();
        for (Object each : several) {
            AnnotationValue one = (AnnotationValue) each;
            if (type.isInstance(one.getValue())) {
                all.add(located(one, type));
            }
        }
        return all;
    }

    private <T> Located<T> located(AnnotationValue value, Class<T> type) {
        return new Located<>(type.cast(value.getValue()), at(value));
    }

    private Location at(AnnotationValue value) {
        return new Location(where.element(), where.mirror(), value);
    }

    private Optional<AnnotationValue> value(String attribute) {
        return Optional.ofNullable(values().get(attribute));
    }

    private Map<String, AnnotationValue> values() {
        if (values == null) {
            values = new LinkedHashMap<>();
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> it :
                    self.getElementValues().entrySet()) {
                values.put(it.getKey().getSimpleName().toString(), it.getValue());
            }
            values.putAll(given);
        }
        return values;
    }

    @Override
    public String toString() {
        return "@" + self.getAnnotationType().asElement().getSimpleName();
    }
}
