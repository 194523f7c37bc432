package dev.retort.processor.assembly;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Whether a type is one of those that mean something, or the same as another, type arguments apart. */
final class Supertypes {

    private final Elements elements;
    private final Types types;
    /** Each is looked up once. */
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

    /** A number and its wrapper are the same to Hibernate, and it looks at no type arguments. */
    boolean isSameOrBoxed(TypeMirror one, TypeMirror other) {
        return types.isSameType(boxed(one), boxed(other));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : types.erasure(type);
    }

    private TypeMirror erased(String name) {
        TypeElement element = elements.getTypeElement(name);
        return element == null ? null : types.erasure(element.asType());
    }
}
