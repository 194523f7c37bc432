package dev.retort.processor.declaration;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Types by their qualified names.
 *
 * @param module of who looks for them; null where a compiler knows no modules
 */
public record TypesByName(ModuleElement module, Elements elements) {

    public static TypesByName seenFrom(Element user, Elements elements) {
        return new TypesByName(elements.getModuleOf(user), elements);
    }

    /** Null where there is none. */
    public TypeElement find(String qualifiedName) {
        // Without a module to look in, the compiler looks in each of the JDK's.
        return module != null && module.isUnnamed()
                ? elements.getTypeElement(module, qualifiedName)
                : elements.getTypeElement(qualifiedName);
    }
}
