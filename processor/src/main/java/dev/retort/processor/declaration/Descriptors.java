package dev.retort.processor.declaration;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** How class files write types. */
final class Descriptors {

    private final Elements elements;
    private final Types types;

    // A thousand attributes have a dozen types.
    private final Map<TypeElement, String> names = new HashMap<>();

    Descriptors(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return "[" + of(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            return "L" + name((TypeElement) declared.asElement()) + ";";
        }
        return type.getKind() == TypeKind.TYPEVAR ? of(types.erasure(type)) : letter(type);
    }

    private static String letter(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case CHAR -> "C";
            case DOUBLE -> "D";
            case FLOAT -> "F";
            case INT -> "I";
            case LONG -> "J";
            case SHORT -> "S";
            default -> "V";
        };
    }

    /** Its binary name with slashes. */
    String name(TypeElement type) {
        String name = names.get(type);
        if (name == null) {
            name = elements.getBinaryName(type).toString().replace('.', '/');
            names.put(type, name);
        }
        return name;
    }
}
