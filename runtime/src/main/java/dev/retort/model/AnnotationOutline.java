package dev.retort.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An annotation with what is written in it.
 *
 * @param type its qualified name
 * @param values a text, another annotation, or a list of these, by attribute
 */
public record AnnotationOutline(String type, SortedMap<String, Object> values) {

    /** Those that say something of the schema. Others may be for the compiler only, and then no class file has them. */
    private static final List<String> PACKAGES = List.of(
            "dev.retort.annotations.",
            "jakarta.persistence.",
            "jakarta.validation.",
            "javax.persistence.",
            "javax.validation.",
            "org.hibernate.annotations.");

    public static AnnotationOutline of(String type, Map<String, Object> values) {
        return new AnnotationOutline(type, new TreeMap<>(values));
    }

    boolean isRelevant() {
        return PACKAGES.stream().anyMatch(type::startsWith);
    }

    /** Itself, or what it only holds together: compilers put repeated annotations into a container. */
    Stream<AnnotationOutline> parts() {
        List<?> held = values.size() == 1 ? listed(values.get("value")) : List.of();
        return !held.isEmpty() && held.stream().allMatch(AnnotationOutline.class::isInstance)
                ? held.stream().map(AnnotationOutline.class::cast)
                : Stream.of(this);
    }

    private static List<?> listed(Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> several ? several : List.of(value);
    }

    String text() {
        return values.entrySet().stream()
                .map(it -> it.getKey() + "=" + text(it.getValue()))
                .collect(Collectors.joining(", ", "@" + type + "(", ")"));
    }

    /** An array of one is the same as its only element: sources may leave the braces out. */
    private static String text(Object value) {
        if (value instanceof AnnotationOutline annotation) {
            return annotation.text();
        }
        if (value instanceof List<?> several) {
            return several.size() == 1
                    ? text(several.get(0))
                    : several.stream().map(AnnotationOutline::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
