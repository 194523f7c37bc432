package dev.retort.processor.assembly;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The enum that a column holds constants of.
 *
 * @param constants in the order of declaration
 * @param byName whether rows hold their names, or their positions
 */
public record Enumeration(TypeElement type, List<Element> constants, boolean byName) {

    public List<String> names() {
        return constants().stream().map(it -> it.getSimpleName().toString()).toList();
    }
}
