package dev.retort.processor.assembly;

import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Names of types without the annotations and arguments that {@code toString} may add. */
final class JavaTypes {

    private JavaTypes() {}

    static String name(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return ((TypeElement) declared.asElement()).getQualifiedName().toString();
        }
        if (type instanceof ArrayType array) {
            return name(array.getComponentType()) + "[]";
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }
}
