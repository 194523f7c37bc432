package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An entity or embeddable with what it inherits.
 *
 * @param lineage the class and its mapped superclasses, the outermost superclass first; a superclass without an annotation adds nothing
 * @param parent the entity that it extends
 */
public record PersistentClass(
        TypeElement element, Annotated annotated, List<TypeElement> lineage, Optional<TypeElement> parent) {

    public static PersistentClass of(TypeElement element) {
        List<TypeElement> lineage = new ArrayList<>();
        lineage.add(element);
        Optional<TypeElement> parent = Optional.empty();
        // Hibernate reads an embeddable without the embeddables above it.
        boolean isEmbeddable = Annotated.of(element).is("Embeddable");
        for (TypeElement above : superclasses(element)) {
            Annotated annotated = Annotated.of(above);
            if (annotated.is("Entity")) {
                parent = Optional.of(above);
                break;
            }
            if (annotated.is("Embeddable") && isEmbeddable) {
                break;
            }
            if (annotated.is("MappedSuperclass") || annotated.is("Embeddable")) {
                lineage.add(above);
            }
        }
        Collections.reverse(lineage);
        return new PersistentClass(element, Annotated.of(element), List.copyOf(lineage), parent);
    }

    /** What the class itself says, without what it inherits. */
    public static PersistentClass alone(TypeElement element) {
        return new PersistentClass(element, Annotated.of(element), List.of(element), Optional.empty());
    }

    /** All of them, the nearest first. */
    public static List<TypeElement> superclasses(TypeElement element) {
        List<TypeElement> superclasses = new ArrayList<>();
        TypeMirror above = element.getSuperclass();
        while (above.getKind() == TypeKind.DECLARED) {
            TypeElement type = (TypeElement) ((DeclaredType) above).asElement();
            superclasses.add(type);
            above = type.getSuperclass();
        }
        return superclasses;
    }

    /** The entity at the top of the hierarchy; of one that extends none, itself. */
    public PersistentClass root() {
        return parent.map(it -> of(it).root()).orElse(this);
    }

    /** How many entities are above it. */
    public int depth() {
        return parent.map(it -> of(it).depth() + 1).orElse(0);
    }

    public boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** The access of the whole hierarchy: where the nearest key is annotated. */
    public Access access() {
        return Stream.concat(Stream.of(element), superclasses(element).stream())
                .filter(it -> Annotated.of(it).is("Entity") || Annotated.of(it).is("MappedSuperclass"))
                .flatMap(it -> Stream.of(Access.PROPERTY, Access.FIELD).filter(access -> hasKey(it, access)))
                .findFirst()
                .orElse(Access.FIELD);
    }

    private static boolean hasKey(TypeElement type, Access access) {
        ElementKind kind = access == Access.PROPERTY ? ElementKind.METHOD : ElementKind.FIELD;
        return type.getEnclosedElements().stream()
                .filter(it -> it.getKind() == kind)
                .map(Annotated::of)
                .anyMatch(it -> it.is("Id") || it.is("EmbeddedId"));
    }

    /** What has a place in the database, as seen through {@code self}. */
    public List<Attribute> attributes(DeclaredType self, Access access, Types types, DeclaredOrder order) {
        return lineage.stream()
                .flatMap(it -> order.sorted(it, Members.of(it, access).persistent()).stream())
                .map(it -> new Attribute(it, Members.nameOf(it), typeOf(self, it, types), Annotated.of(it)))
                .toList();
    }

    private static TypeMirror typeOf(DeclaredType self, Element member, Types types) {
        TypeMirror type = types.asMemberOf(self, member);
        return type instanceof ExecutableType method ? method.getReturnType() : type;
    }

    /** The members whose annotations JPA does not read, because it goes through the others. */
    public List<Annotated> unread(Access access) {
        return lineage.stream()
                .flatMap(it -> Members.of(it, access).unread().stream())
                .map(Annotated::of)
                .toList();
    }

    /** The attributes that have an annotation of Hibernate, with where it is. */
    public SortedMap<String, Location> attributesWith(String hibernateName) {
        SortedMap<String, Location> found = new TreeMap<>();
        Access access = access();
        lineage.stream()
                .flatMap(it -> Members.of(it, access).persistent().stream())
                .forEach(it -> Annotated.of(it)
                        .hibernate(hibernateName)
                        .ifPresent(use -> found.put(Members.nameOf(it), use.where())));
        return found;
    }

    /** The attributes that are left to somebody else. */
    public Set<String> unmanaged() {
        Access access = access();
        return lineage.stream()
                .flatMap(it -> Members.of(it, access).persistent().stream())
                .filter(it -> Annotated.of(it).isUnmanaged())
                .map(Members::nameOf)
                .collect(Collectors.toSet());
    }

    /** These, and what JPA does not even map, so that only its columns are left. */
    public Set<String> leftInPlace() {
        Access access = access();
        return lineage.stream()
                .flatMap(it -> Members.of(it, access).candidates().stream())
                .filter(it -> Annotated.of(it).isUnmanaged())
                .map(Members::nameOf)
                .collect(Collectors.toSet());
    }

    /** The field or getter of the attribute. */
    public Optional<Element> member(String attribute, Access access) {
        return lineage.stream()
                .flatMap(it -> Members.of(it, access).persistent().stream())
                .filter(it -> Members.nameOf(it).equals(attribute))
                .findFirst();
    }
}
