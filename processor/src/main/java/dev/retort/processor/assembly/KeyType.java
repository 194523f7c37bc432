package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What a key is made of, or a part of it.
 *
 * @param isComposite whether it is an embeddable, or the class that an {@code @IdClass} names
 */
record KeyType(TypeMirror type, boolean isComposite) {

    static KeyType simple(TypeMirror type) {
        return new KeyType(type, false);
    }

    /** None of a key that makes no sense, of which is said elsewhere. */
    static Optional<KeyType> of(PersistentClass entity, Context context) {
        return of(entity.root(), context, new HashSet<>());
    }

    /** Those that are said to be the key, or a part of it. */
    static List<Attribute> attributesOf(PersistentClass entity, Context context) {
        return entity
                .attributes((DeclaredType) entity.element().asType(), entity.access(), context.types(), context.order())
                .stream()
                .filter(it -> it.is("Id") || it.is("EmbeddedId"))
                .toList();
    }

    private static Optional<KeyType> of(PersistentClass root, Context context, Set<TypeElement> seen) {
        Optional<KeyClass> keyClass = KeyClass.of(root);
        if (keyClass.isPresent()) {
            return Optional.of(new KeyType(keyClass.get().type().asType(), true));
        }
        List<Attribute> keys = attributesOf(root, context);
        if (keys.size() != 1 || !seen.add(root.element())) {
            return Optional.empty();
        }
        Attribute key = keys.get(0);
        if (key.isToOne()) {
            return key.type() instanceof DeclaredType other
                    ? of(context.classes().of((TypeElement) other.asElement()).root(), context, seen)
                    : Optional.empty();
        }
        return Optional.of(new KeyType(key.type(), Embeddables.of(key).isPresent()));
    }
}
