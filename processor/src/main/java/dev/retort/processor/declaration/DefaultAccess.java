package dev.retort.processor.declaration;

import dev.retort.annotations.Hibernate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** How classes without {@code @Access} are read: as the key is, but each Hibernate makes exceptions of its own. */
final class DefaultAccess {

    private final Hibernate hibernate;

    /** The class and all above it, the nearest first. */
    private final List<Annotated> types = new ArrayList<>();

    DefaultAccess(TypeElement type, Hibernate hibernate) {
        this.hibernate = hibernate;
        types.add(Annotated.of(type));
        for (TypeElement above : PersistentClass.superclasses(type)) {
            if (!above.getQualifiedName().contentEquals("java.lang.Object")) {
                types.add(Annotated.of(above));
            }
        }
    }

    Access find() {
        return hibernate == Hibernate.V7
                ? ofKey(it -> isMapped(it) && !it.is("Access"), DefaultAccess::isFreeKey)
                        .orElseGet(this::ofAnyMember)
                : writtenOnTop()
                        .or(() -> ofKey(DefaultAccess::isMapped, DefaultAccess::isKey))
                        .orElse(Access.FIELD);
    }

    /** Hibernate 6 takes the topmost class at its word, wherever the key is. */
    private Optional<Access> writtenOnTop() {
        return Optional.of(types.get(types.size() - 1))
                .filter(DefaultAccess::isMapped)
                .flatMap(Access::writtenOn);
    }

    /** Of keys Hibernate 7 goes by those that do not say how they are read, and then by whatever has an annotation. */
    private Access ofAnyMember() {
        Stream<Annotated> self = Stream.of(types.get(0));
        Stream<Annotated> root = types.stream().filter(it -> it.is("Entity")).reduce((one, above) -> above).stream();
        Stream<Annotated> superclasses = types.stream().skip(1).filter(it -> it.is("MappedSuperclass"));
        return Stream.of(self, root, superclasses)
                .flatMap(it -> it)
                .flatMap(it -> Stream.of(Access.FIELD, Access.PROPERTY)
                        .filter(access -> has(it, access, DefaultAccess::isMappedByItself)))
                .findFirst()
                .orElse(Access.PROPERTY);
    }

    private Optional<Access> ofKey(Predicate<Annotated> counts, Predicate<Annotated> isKey) {
        for (Annotated type : types) {
            if (!counts.test(type)) {
                continue;
            }
            if (has(type, Access.PROPERTY, isKey)) {
                return Optional.of(Access.PROPERTY);
            }
            if (has(type, Access.FIELD, isKey)) {
                return Optional.of(Access.FIELD);
            }
        }
        return Optional.empty();
    }

    private static boolean has(Annotated type, Access access, Predicate<Annotated> member) {
        ElementKind kind = access == Access.PROPERTY ? ElementKind.METHOD : ElementKind.FIELD;
        for (Element enclosed : type.element().getEnclosedElements()) {
            if (enclosed.getKind() == kind
                    && !enclosed.getAnnotationMirrors().isEmpty()
                    && member.test(Annotated.of(enclosed))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMapped(Annotated type) {
        return type.is("Entity") || type.is("MappedSuperclass");
    }

    private static boolean isKey(Annotated member) {
        return member.is("Id") || member.is("EmbeddedId");
    }

    private static boolean isFreeKey(Annotated member) {
        return isKey(member) && !member.is("Access") && !member.is("Transient");
    }

    private static boolean isMappedByItself(Annotated member) {
        return Members.isOfObject(member.element())
                && !member.is("Access")
                && !member.is("Transient")
                && member.annotations().stream()
                        .anyMatch(it -> it.isPersistence()
                                && !it.simpleName().startsWith("Pre")
                                && !it.simpleName().startsWith("Post"));
    }
}
