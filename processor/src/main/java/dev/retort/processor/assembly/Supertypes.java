package dev.retort.processor.assembly;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Whether a type is one of those that mean something, type arguments apart. Each of them is looked up once. */
final class Supertypes {

    private final Elements elements;
    private final Types types;
    private final Map<String, TypeMirror> known = new HashMap<>();

    Supertypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** @param superType a class or interface; nothing is one that the class path does not have */
    boolean has(TypeMirror type, String superType) {
        TypeMirror above = known.computeIfAbsent(superType, this::erased);
        return above != null && types.isAssignable(types.erasure(type), above);
    }

    private TypeMirror erased(String name) {
        TypeElement element = elements.getTypeElement(name);
        return element == null ? null : types.erasure(element.asType());
    }
}
