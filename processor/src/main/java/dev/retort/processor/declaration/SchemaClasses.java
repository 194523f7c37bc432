package dev.retort.processor.declaration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The classes that a schema is made from: entities, what they extend, and the embeddables and enums in their attributes. */
public final class SchemaClasses {

    private final Elements elements;
    private final Deque<TypeElement> toVisit = new ArrayDeque<>();
    private final SortedMap<String, TypeElement> found = new TreeMap<>();

    private SchemaClasses(Elements elements) {
        this.elements = elements;
    }

    /** By binary name. */
    public static SortedMap<String, TypeElement> of(Collection<TypeElement> entities, Elements elements) {
        SchemaClasses search = new SchemaClasses(elements);
        search.toVisit.addAll(entities);
        while (!search.toVisit.isEmpty()) {
            search.visit(search.toVisit.remove());
        }
        return search.found;
    }

    private void visit(TypeElement type) {
        if (found.putIfAbsent(elements.getBinaryName(type).toString(), type) != null) {
            return;
        }
        Stream.concat(PersistentClass.superclasses(type).stream(), ConstrainedMembers.interfaces(type))
                .filter(SchemaClasses::isOfProject)
                .forEach(toVisit::add);
        eachType(type.getSuperclass(), this::visitIfPart);
        ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(it -> eachType(it.asType(), this::visitIfPart));
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(it -> !Annotated.of(it).annotations().isEmpty())
                .forEach(it -> eachType(it.getReturnType(), this::visitIfPart));
        Annotated.of(type)
                .persistence("IdClass")
                .flatMap(it -> it.type("value"))
                .ifPresent(it -> eachType(it.value(), part -> toVisit.add(part)));
    }

    private void visitIfPart(TypeElement type) {
        if (isOfProject(type)
                && (type.getKind() == ElementKind.ENUM || Annotated.of(type).is("Embeddable"))) {
            toVisit.add(type);
        }
    }

    private static boolean isOfProject(Element type) {
        return List.of("java.", "javax.", "jakarta.").stream()
                .noneMatch(((TypeElement) type).getQualifiedName().toString()::startsWith);
    }

    private static void eachType(TypeMirror type, Consumer<TypeElement> action) {
        if (type instanceof ArrayType array) {
            eachType(array.getComponentType(), action);
        } else if (type instanceof DeclaredType declared) {
            action.accept((TypeElement) declared.asElement());
            declared.getTypeArguments().forEach(it -> eachType(it, action));
        }
    }
}
