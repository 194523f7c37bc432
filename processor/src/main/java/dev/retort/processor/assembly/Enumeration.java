package dev.retort.processor.assembly;

import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The enum that a column holds constants of.
 *
 * @param constants in the order of declaration
 * @param inArray whether a row holds several of them, which no check looks into
 */
public record Enumeration(TypeElement type, List<Element> constants, Kind kind, boolean inArray) {

    /** What rows hold. */
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

    public boolean byPosition() {
        return kind == Kind.POSITIONS;
    }

    /** Whether the schema does not show which constants rows may hold. */
    public boolean mustBeRemembered() {
        return byPosition() || inArray;
    }

    /** Whether the database has a type for it, which then needs no check. */
    public boolean isType() {
        return kind == Kind.VALUES || kind == Kind.VALUES_IN_ORDER;
    }

    public Identifier typeName() {
        return Enums.typeName(type);
    }

    EnumType enumType() {
        return new EnumType(
                typeName(), kind == Kind.VALUES ? names().stream().sorted().toList() : names());
    }
}
