package dev.retort.processor.declaration;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The fields and getters of one class, divided into those that are attributes and those whose annotations nobody reads. */
final class Members {

    private final TypeElement type;
    private final Access access;
    private final List<Annotated> candidates = new ArrayList<>();
    private final List<Annotated> persistent = new ArrayList<>();
    private final List<Annotated> unread = new ArrayList<>();
    private final List<Annotated> nameless = new ArrayList<>();

    /** The attributes that {@code @Access} gives to a member of the other kind. */
    private final Set<String> takenOver = new HashSet<>();

    private Members(TypeElement type, Access access) {
        this.type = type;
        this.access = access;
        List<Annotated> members = fieldsThenMethods(type);
        for (Annotated member : members) {
            if (Access.of(member.element()) != access
                    && isCandidate(member.element())
                    && isChosen(member)
                    && !member.is("Transient")) {
                takenOver.add(nameOf(member.element()));
            }
        }
        for (Annotated member : members) {
            divide(member);
        }
    }

    private static List<Annotated> fieldsThenMethods(TypeElement type) {
        List<Annotated> fields = new ArrayList<>();
        List<Annotated> methods = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD) {
                fields.add(Annotated.of(member));
            } else if (member.getKind() == ElementKind.METHOD) {
                methods.add(Annotated.of(member));
            }
        }
        fields.addAll(methods);
        return fields;
    }

    private void divide(Annotated member) {
        boolean isKept = !member.is("Transient");
        if (isPersistent(member)) {
            candidates.add(member);
            if (isKept) {
                persistent.add(member);
            }
        } else if (type.getKind() != ElementKind.RECORD) {
            // A record's accessors repeat what its fields say, so nothing of it is unread.
            unread.add(member);
        }
        if (isKept && Access.of(member.element()) == access && isNameless(member.element())) {
            nameless.add(member);
        }
    }

    /** @param usual the access of the hierarchy, which {@code @Access} on the class overrules; a record has but fields */
    static Members of(Annotated annotated, Access usual) {
        TypeElement type = (TypeElement) annotated.element();
        Access own = type.getKind() == ElementKind.RECORD
                ? Access.FIELD
                : Access.writtenOn(annotated).orElse(usual);
        return new Members(type, own);
    }

    TypeElement type() {
        return type;
    }

    List<Annotated> persistent() {
        return persistent;
    }

    /** The same, and what is only kept from being so. */
    List<Annotated> candidates() {
        return candidates;
    }

    List<Annotated> unread() {
        return unread;
    }

    /** Getters that are called nothing but {@code get} or {@code is}. */
    List<Annotated> nameless() {
        return nameless;
    }

    /** Getters of what another one of the class gives already, as {@code isOpen} does beside {@code getOpen}. */
    List<Annotated> ambiguous() {
        List<Annotated> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Annotated member : access == Access.PROPERTY ? persistent : List.<Annotated>of()) {
            if (member.element().getKind() == ElementKind.METHOD && !names.add(nameOf(member.element()))) {
                found.add(member);
            }
        }
        return found;
    }

    /** Whether an object has it: a field, or a getter. */
    static boolean isOfObject(Element member) {
        boolean isPart =
                member.getKind() == ElementKind.FIELD || member instanceof ExecutableElement method && isGetter(method);
        return isPart && !member.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isPersistent(Annotated annotated) {
        Element member = annotated.element();
        return isCandidate(member)
                && (isChosen(annotated) || access == Access.of(member) && !takenOver.contains(nameOf(member)));
    }

    /** {@code @Access} of the other kind chooses nothing: it says how an attribute is read whose annotations are here. */
    private static boolean isChosen(Annotated member) {
        return Access.writtenOn(member)
                .filter(Access.of(member.element())::equals)
                .isPresent();
    }

    private static boolean isCandidate(Element member) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        return member instanceof ExecutableElement method
                ? isGetter(method)
                : !member.getModifiers().contains(Modifier.TRANSIENT);
    }

    private static boolean isGetter(ExecutableElement method) {
        return givesSomething(method)
                && !propertyName(method.getSimpleName().toString()).isEmpty();
    }

    private static boolean isNameless(Element member) {
        return member instanceof ExecutableElement method
                && givesSomething(method)
                && !method.getModifiers().contains(Modifier.STATIC)
                && (method.getSimpleName().contentEquals("get")
                        || method.getSimpleName().contentEquals("is")
                                && method.getReturnType().getKind() == TypeKind.BOOLEAN);
    }

    private static boolean givesSomething(ExecutableElement method) {
        return method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
    }

    /** Of a getter the property, by the rules of Java Beans; of a field its own name. */
    static String nameOf(Element member) {
        String name = member.getSimpleName().toString();
        return member.getKind() == ElementKind.METHOD ? propertyName(name) : name;
    }

    private static String propertyName(String getter) {
        if (getter.startsWith("get")) {
            return Introspector.decapitalize(getter.substring("get".length()));
        }
        return getter.startsWith("is") ? Introspector.decapitalize(getter.substring("is".length())) : "";
    }
}
