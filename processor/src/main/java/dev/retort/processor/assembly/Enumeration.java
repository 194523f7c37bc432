package dev.retort.processor.assembly;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The enum that a column holds constants of.
 *
 * @param byName whether rows hold their names, or their positions
 */
public record Enumeration(TypeElement type, boolean byName) {

    /** In the order of declaration. */
    public List<Element> constants() {
        return Enums.constants(type);
    }

    public List<String> names() {
        return constants().stream().map(it -> it.getSimpleName().toString()).toList();
    }
}
