package dev.retort.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Where Bean Validation looks for what is demanded of an attribute: at every field and getter of its name that the class has or inherits, interfaces included.
 * What a class demands of an attribute that it inherits from an entity counts for all rows of that.
 */
final class ConstrainedMembers {

    private final Map<String, List<Annotated>> byAttribute = new HashMap<>();

    /** @param types the class and those that extend it */
    ConstrainedMembers(List<TypeElement> types) {
        Set<TypeElement> all = new LinkedHashSet<>();
        for (TypeElement type : types) {
            collect(type, all);
        }
        for (TypeElement each : all) {
            // A record's accessors repeat what its fields say.
            boolean isRecord = each.getKind() == ElementKind.RECORD;
            for (Element member : each.getEnclosedElements()) {
                if (saysMore(member)
                        && Members.isOfObject(member)
                        && !(isRecord && member.getKind() == ElementKind.METHOD)) {
                    byAttribute
                            .computeIfAbsent(Members.nameOf(member), name -> new ArrayList<>())
                            .add(Annotated.of(member));
                }
            }
        }
    }

    /** Whether there is something on it besides what only the member counts for that JPA reads. */
    private static boolean saysMore(Element member) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            if (AnnotationName.of(mirror).isOfOthers()) {
                return true;
            }
        }
        return false;
    }

    /** The member that JPA reads, with what the others add. */
    Annotated addTo(Annotated member) {
        Annotated whole = member;
        for (Annotated other : byAttribute.getOrDefault(Members.nameOf(member.element()), List.of())) {
            if (!other.element().equals(member.element())) {
                whole = whole.withConstraintsOf(other);
            }
        }
        return whole;
    }

    /** Interfaces that constrain what those who implement them have. */
    static List<TypeElement> interfaces(TypeElement type) {
        Set<TypeElement> interfaces = withSupertypes(type);
        interfaces.removeIf(it -> it.getKind() != ElementKind.INTERFACE || !isConstraining(it));
        return List.copyOf(interfaces);
    }

    /** Itself, and what it extends and implements, but nothing of Java's own. */
    static Set<TypeElement> withSupertypes(TypeElement type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    private static boolean isConstraining(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (Members.isOfObject(member) && !member.getAnnotationMirrors().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void collect(TypeElement type, Set<TypeElement> found) {
        if (!type.getQualifiedName().toString().startsWith("java.") && found.add(type)) {
            collectDeclared(type.getSuperclass(), found);
            for (TypeMirror above : type.getInterfaces()) {
                collectDeclared(above, found);
            }
        }
    }

    private static void collectDeclared(TypeMirror type, Set<TypeElement> found) {
        if (type instanceof DeclaredType declared) {
            collect((TypeElement) declared.asElement(), found);
        }
    }
}
