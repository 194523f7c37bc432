package dev.retort.processor.assembly;

import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The enum that a column holds constants of.
 *
 * @param constants in the order of declaration
 * @param codes what is stored of each in place of its name or position; of all or none
 * @param inArray whether a row holds several of them, which no check looks into
 */
public record Enumeration(
        TypeElement type, List<Element> constants, Map<String, String> codes, Kind kind, boolean inArray) {

    /** What rows hold, if not codes in their place. */
    public enum Kind {
        POSITIONS,
        NAMES,
        /** Values of a type, which Hibernate sorts by their names. */
        VALUES,
        /** Values of a type, in the order of declaration. */
        VALUES_IN_ORDER
    }

    public List<String> names() {
        return constants().stream().map(it -> it.getSimpleName().toString()).toList();
    }

    public Element constant(String name) {
        return constants.stream()
                .filter(it -> it.getSimpleName().contentEquals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What rows hold for each constant. */
    public Map<String, String> stored() {
        Map<String, String> stored = new LinkedHashMap<>();
        for (String name : names()) {
            stored.put(name, byPosition() ? String.valueOf(stored.size()) : codes.getOrDefault(name, name));
        }
        return stored;
    }

    public boolean byPosition() {
        return kind == Kind.POSITIONS && codes.isEmpty();
    }

    /** Positions, or codes that are numbers. */
    public boolean areNumbers() {
        return kind == Kind.POSITIONS;
    }

    /** Whether the schema does not show which constants rows may hold. */
    public boolean mustBeRemembered() {
        return codes.isEmpty() && (byPosition() || inArray);
    }

    /** Whether the database has a type for it, which then needs no check. */
    public boolean isType() {
        return kind == Kind.VALUES || kind == Kind.VALUES_IN_ORDER;
    }

    public Identifier typeName() {
        return Enums.typeName(type);
    }

    EnumType enumType() {
        List<String> values = List.copyOf(stored().values());
        return new EnumType(
                typeName(), kind == Kind.VALUES ? values.stream().sorted().toList() : values);
    }
}
