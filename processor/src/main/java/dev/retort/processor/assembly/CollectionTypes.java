package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Attribute;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What is in a collection, a map or an array, as its type says. */
final class CollectionTypes {

    private final Context context;

    CollectionTypes(Context context) {
        this.context = context;
    }

    /** To Hibernate what is said to be entities, or has the type of one, is entities, whatever else is said. */
    static boolean isOfElements(Attribute attribute) {
        return isSaidToBeOfElements(attribute) && !isOfEntitiesByType(attribute);
    }

    /** A many-to-many, though nobody says so. */
    static boolean isOfEntitiesByType(Attribute attribute) {
        return attribute.is("ElementCollection") && isSaidToBeOfElements(attribute) && holdsEntities(attribute);
    }

    private static boolean isSaidToBeOfElements(Attribute attribute) {
        return (attribute.is("ElementCollection")
                        || attribute.hibernate("ManyToAny").isPresent())
                && !attribute.is("OneToMany")
                && !attribute.is("ManyToMany");
    }

    private static boolean holdsEntities(Attribute collection) {
        Optional<TypeMirror> element = elementOf(collection);
        return element.isPresent()
                && element.get() instanceof DeclaredType declared
                && Annotated.of(declared.asElement()).is("Entity");
    }

    /** Of an element collection, as its annotation or else its type says. */
    static Optional<TypeMirror> elementOf(Attribute collection) {
        return written(collection, "ElementCollection", "targetClass").or(() -> element(collection.type()));
    }

    /** A class that an annotation names; none where it names void, which is what nobody wrote. */
    static Optional<TypeMirror> written(Attribute attribute, String annotation, String value) {
        return attribute
                .persistence(annotation)
                .flatMap(it -> it.type(value))
                .map(it -> it.value())
                .filter(it -> !JavaTypes.name(it).equals("void"));
    }

    /** Of a map the values. */
    static Optional<TypeMirror> element(TypeMirror collection) {
        return collection instanceof ArrayType array
                ? Optional.of(array.getComponentType())
                : argument(collection, argumentsOf(collection).size() - 1);
    }

    static Optional<TypeMirror> key(TypeMirror map) {
        return argumentsOf(map).size() == 2 ? argument(map, 0) : Optional.empty();
    }

    static boolean isElementWildcard(TypeMirror collection) {
        return isWildcard(collection, argumentsOf(collection).size() - 1);
    }

    static boolean isKeyWildcard(TypeMirror map) {
        return argumentsOf(map).size() == 2 && isWildcard(map, 0);
    }

    private static boolean isWildcard(TypeMirror type, int index) {
        return index >= 0
                && argumentsOf(type).get(index) instanceof WildcardType wildcard
                && wildcard.getExtendsBound() != null;
    }

    private static Optional<TypeMirror> argument(TypeMirror type, int index) {
        return index < 0
                ? Optional.empty()
                : Optional.of(argumentsOf(type).get(index)).map(CollectionTypes::withoutWildcard);
    }

    private static List<? extends TypeMirror> argumentsOf(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    private static TypeMirror withoutWildcard(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : argument;
    }

    Contents.Kind kind(Attribute collection) {
        TypeMirror type = collection.type();
        if (isMap(type)) {
            return Contents.Kind.MAP;
        }
        boolean isOrdered = collection.is("OrderColumn")
                || collection.hibernate("ListIndexBase").isPresent();
        if (type.getKind() == TypeKind.ARRAY || isOrdered && canHaveOrder(type)) {
            return Contents.Kind.LIST;
        }
        return context.supertypes().has(type, "java.util.Set") ? Contents.Kind.SET : Contents.Kind.BAG;
    }

    boolean mayBeCollection(Attribute attribute) {
        TypeMirror type = attribute.type();
        return type.getKind() == TypeKind.ARRAY
                || type.getKind() == TypeKind.TYPEVAR
                || attribute.hibernate("CollectionType").isPresent()
                || context.supertypes().has(type, "java.util.Collection")
                || isMap(type);
    }

    boolean isMap(TypeMirror type) {
        return context.supertypes().has(type, "java.util.Map");
    }

    boolean canHaveOrder(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY || context.supertypes().has(type, "java.util.List");
    }
}
