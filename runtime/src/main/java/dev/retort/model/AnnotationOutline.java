package dev.retort.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

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

    boolean isRelevant() {
        for (String start : PACKAGES) {
            if (type.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Itself, or what it only holds together: compilers put repeated annotations into a container. */
    List<AnnotationOutline> parts() {
        Object value = values.size() == 1 ? values.get("value") : null;
        if (!(value instanceof List<?> || value instanceof AnnotationOutline)) {
            return List.of(this);
        }
        List<?> held = value instanceof List<?> several ? several : List.of(value);
        List<AnnotationOutline> parts = new ArrayList<>();
        for (Object part : held) {
            if (!(part instanceof AnnotationOutline annotation)) {
                return List.of(this);
            }
            parts.add(annotation);
        }
        return parts.isEmpty() ? List.of(this) : parts;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        writeTo(text);
        return text.toString();
    }

    /** Appends all of it, in one order for the attributes. */
    public void writeTo(StringBuilder text) {
        text.append('@').append(type).append('(');
        boolean isFirst = true;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text.append(isFirst ? "" : ", ").append(value.getKey()).append('=');
            write(value.getValue(), text);
            isFirst = false;
        }
        text.append(')');
    }

    /** An array of one is the same as its only element: sources may leave the braces out. */
    private static void write(Object value, StringBuilder text) {
        if (value instanceof AnnotationOutline annotation) {
            annotation.writeTo(text);
        } else if (value instanceof List<?> several && several.size() == 1) {
            write(several.get(0), text);
        } else if (value instanceof List<?> several) {
            text.append('[');
            for (int i = 0; i < several.size(); i++) {
                text.append(i == 0 ? "" : ", ");
                write(several.get(i), text);
            }
            text.append(']');
        } else {
            text.append('"')
                    .append(value.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }
}
