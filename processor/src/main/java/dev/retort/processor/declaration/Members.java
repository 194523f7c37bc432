package dev.retort.processor.declaration;

import java.beans.Introspector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The fields and getters of one class, divided into those that are attributes and those whose annotations nobody reads. */
final class Members {

    private final TypeElement type;
    private final Access access;

    /** The attributes that {@code @Access} gives to a member of the other kind. */
    private final Set<String> takenOver;

    private Members(TypeElement type, Access access) {
        this.type = type;
        this.access = access;
        this.takenOver = members()
                .filter(it -> kind(it) != access && isCandidate(it))
                .filter(it -> Access.writtenOn(Annotated.of(it))
                        .filter(kind(it)::equals)
                        .isPresent())
                .map(Members::nameOf)
                .collect(Collectors.toSet());
    }

    /** @param usual the access of the hierarchy, which {@code @Access} on the class overrules; a record has but fields */
    static Members of(TypeElement type, Access usual) {
        Access own = type.getKind() == ElementKind.RECORD
                ? Access.FIELD
                : Access.writtenOn(Annotated.of(type)).orElse(usual);
        return new Members(type, own);
    }

    List<Element> persistent() {
        return candidates().stream()
                .filter(it -> !Annotated.of(it).is("Transient"))
                .toList();
    }

    /** The same, and what is only kept from being so. */
    List<Element> candidates() {
        return members().filter(this::isPersistent).toList();
    }

    /** A record's accessors repeat what its fields say, so nothing of it is unread. */
    List<Element> unread() {
        return type.getKind() == ElementKind.RECORD
                ? List.of()
                : members().filter(it -> !isPersistent(it)).toList();
    }

    private Stream<Element> members() {
        return Stream.concat(
                ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream());
    }

    private boolean isPersistent(Element member) {
        Access kind = kind(member);
        if (!isCandidate(member)) {
            return false;
        }
        Optional<Access> own = Access.writtenOn(Annotated.of(member));
        return own.map(kind::equals).orElseGet(() -> access == kind && !takenOver.contains(nameOf(member)));
    }

    private static Access kind(Element member) {
        return member.getKind() == ElementKind.METHOD ? Access.PROPERTY : Access.FIELD;
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
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !propertyName(method.getSimpleName().toString()).isEmpty();
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
