package dev.retort.processor.declaration;

import dev.retort.processor.declaration.AnnotationName.Family;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The classes that a schema is made from: entities, what they extend, and the embeddables and enums in their attributes. */
final class SchemaClasses {

    private static final List<String> NOT_OF_A_PROJECT = List.of("java.", "javax.", "jakarta.");

    private final DeclaredMembers members;
    private final Deque<TypeElement> toVisit = new ArrayDeque<>();
    private final Set<TypeElement> found = new LinkedHashSet<>();
    private final Set<TypeElement> seenAsParts = new HashSet<>();
    private final Set<TypeElement> seenAbove = new HashSet<>();

    private SchemaClasses(DeclaredMembers members) {
        this.members = members;
    }

    /** By binary name. */
    static SortedMap<String, TypeElement> of(
            Collection<TypeElement> entities, DeclaredMembers members, Elements elements) {
        SchemaClasses search = new SchemaClasses(members);
        entities.forEach(search::add);
        while (!search.toVisit.isEmpty()) {
            search.visit(search.toVisit.remove());
        }
        SortedMap<String, TypeElement> byName = new TreeMap<>();
        for (TypeElement type : search.found) {
            byName.putIfAbsent(elements.getBinaryName(type).toString(), type);
        }
        return byName;
    }

    private void add(TypeElement type) {
        if (found.add(type)) {
            toVisit.add(type);
        }
    }

    private void visit(TypeElement type) {
        for (TypeElement above : PersistentClass.superclasses(type)) {
            if (seenAbove.add(above)) {
                addOfProject(above);
            }
        }
        ConstrainedMembers.interfaces(type).forEach(this::addOfProject);
        addParts(type.getSuperclass(), false);
        for (Element member : members.of(type)) {
            if (member.getKind().isField()) {
                addParts(member.asType(), isEmbedded(member));
            } else if (member.getKind() == ElementKind.METHOD
                    && !member.getAnnotationMirrors().isEmpty()) {
                addParts(((ExecutableElement) member).getReturnType(), isEmbedded(member));
            }
        }
        if (!type.getAnnotationMirrors().isEmpty()) {
            Annotated.of(type)
                    .persistence("IdClass")
                    .flatMap(it -> it.type("value"))
                    .ifPresent(it -> typesIn(it.value()).forEach(this::add));
        }
    }

    private void addOfProject(TypeElement type) {
        if (!found.contains(type) && isOfProject(type)) {
            add(type);
        }
    }

    private static boolean isEmbedded(Element member) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            AnnotationName name = AnnotationName.of(mirror);
            if (name.is(Family.PERSISTENCE, "Embedded") || name.is(Family.PERSISTENCE, "EmbeddedId")) {
                return true;
            }
        }
        return false;
    }

    /** @param isEmbedded whatever its class says of itself */
    private void addParts(TypeMirror type, boolean isEmbedded) {
        for (TypeElement part : typesIn(type)) {
            // Most attributes are of the same few types.
            if (isEmbedded) {
                addOfProject(part);
            } else if (seenAsParts.add(part)
                    && isOfProject(part)
                    && (part.getKind() == ElementKind.ENUM || Annotated.of(part).is("Embeddable"))) {
                add(part);
            }
        }
    }

    private static boolean isOfProject(TypeElement type) {
        String name = type.getQualifiedName().toString();
        for (String start : NOT_OF_A_PROJECT) {
            if (name.startsWith(start)) {
                return false;
            }
        }
        return true;
    }

    /** A class, and those between its angle brackets. */
    private static List<TypeElement> typesIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return typesIn(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return List.of();
        }
        TypeElement itself = (TypeElement) declared.asElement();
        if (declared.getTypeArguments().isEmpty()) {
            return List.of(itself);
        }
        List<TypeElement> types = new ArrayList<>(List.of(itself));
        for (TypeMirror argument : declared.getTypeArguments()) {
            types.addAll(typesIn(argument));
        }
        return types;
    }
}
