package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Whether the key of an entity is of one piece: one embedded key, or attributes that its {@code @IdClass} repeats. */
final class KeyChecks {

    private final Context context;

    KeyChecks(Context context) {
        this.context = context;
    }

    void check(EntityModel entity) {
        if (entity.parent().isPresent()) {
            return;
        }
        checkTable(entity);
        List<Annotated> lineage = entity.declaration().lineage();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<AnnotationUse> keyClass = lineage.get(i).persistence("IdClass");
            if (keyClass.isPresent()) {
                checkKeyClass(entity, keyClass.get(), lineage.subList(0, i + 1));
                return;
            }
        }
        checkEmbeddedAlone(entity);
    }

    private void checkTable(EntityModel entity) {
        entity.attributes().stream()
                .filter(it -> it.isKey() && it.association().isEmpty())
                .filter(it -> EmbeddedTables.writtenFor(it).isEmpty())
                .filter(it -> SecondaryTables.tableOf(entity, it) != entity.table())
                .forEach(it -> context.reports()
                        .refused(it.where(), "a key in a secondary table", "leave the table of its column out"));
    }

    private void checkEmbeddedAlone(EntityModel entity) {
        List<Mapped> keys = entity.attributes().stream()
                .filter(it -> it.isKey() && isSaidToBeKey(it.outermost()))
                .toList();
        Set<String> parts = keys.stream().map(it -> it.path().split("\\.")[0]).collect(Collectors.toSet());
        if (parts.size() > 1) {
            keys.stream().filter(Mapped::isEmbedded).findFirst().ifPresent(it -> context.reports()
                    .refused(
                            it.outermost(),
                            "an embedded key beside another",
                            "put all of the key into one @EmbeddedId"));
        }
    }

    /** Rather than an attribute inside of it, of which is said elsewhere that it cannot be one. */
    static boolean isSaidToBeKey(Location ownField) {
        Annotated annotated = Annotated.of(ownField.element());
        return annotated.is("Id") || annotated.is("EmbeddedId");
    }

    /** @param above the class that names the key class, and those that it extends */
    private void checkKeyClass(EntityModel entity, AnnotationUse use, List<Annotated> above) {
        PersistentClass declaration = entity.declaration();
        List<Attribute> keys = KeyType.attributesOf(declaration, context);
        Optional<KeyClass> keyClass = KeyClass.namedBy(use);
        if (keyClass.isEmpty()
                || isKeyOfOther(keys, keyClass.get())
                || declaration.accessOfKey() != declaration.access()) {
            return;
        }
        Access access = keyClass.get().access(declaration.access());
        Map<String, Attribute> properties = keyClass.get().properties(access, context);
        Map<String, Attribute> matching = KeyClass.attributesOf(declaration, access, context);
        matching.values().removeIf(it -> above.stream()
                .noneMatch(type -> type.element().equals(it.member().getEnclosingElement())));
        List<String> unknown = properties.keySet().stream()
                .filter(it -> !matching.containsKey(it))
                .toList();
        List<Attribute> missing =
                keys.stream().filter(it -> !properties.containsKey(it.name())).toList();
        String name = keyClass.get().type().getSimpleName().toString();
        if (properties.isEmpty()) {
            context.reports().refused(use.where(), use + " without properties", "give " + name + " one for each @Id");
        } else if (unknown.isEmpty() && missing.isEmpty()) {
            properties.forEach((property, it) -> checkPart(matching.get(property), it, keyClass.get()));
        } else if (keys.stream().anyMatch(it -> it.is("EmbeddedId"))) {
            context.reports().refused(use.where(), use + " beside @EmbeddedId", "remove one of the two");
        } else {
            String remedy = access == declaration.access()
                    ? "remove it from " + name + ", or add it here with @Id"
                    : "remove @Access from " + name;
            unknown.forEach(it -> context.reports()
                    .refused(use.where(), use + " with " + it + ", which is no attribute of the class", remedy));
            missing.forEach(it -> context.reports()
                    .refused(
                            it.where(),
                            "@Id on what " + name + ", the @IdClass, lacks",
                            "add " + it.name() + " there"));
        }
    }

    /** Then the class may be that of the key of the other; Hibernate 6 does not ask whether it is. */
    private boolean isKeyOfOther(List<Attribute> keys, KeyClass keyClass) {
        return keys.size() == 1
                && keys.get(0).isToOne()
                && (!context.isHibernate7()
                        || keyOf(keys.get(0))
                                .filter(it -> context.types()
                                        .isSameType(it.type(), keyClass.type().asType()))
                                .isPresent());
    }

    private void checkPart(Attribute attribute, Attribute property, KeyClass keyClass) {
        Optional<AnnotationUse> version = attribute.persistence("Version").filter(it -> !attribute.is("Id"));
        version.ifPresent(
                it -> context.reports().refused(it.where(), it + " on a part of the key", "remove one of the two"));
        if (property.type().getKind() == TypeKind.TYPEVAR) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "a part of the key that is a type variable in "
                                    + keyClass.type().getSimpleName() + ", the @IdClass",
                            "declare its type there");
        } else if (attribute.isToOne()) {
            checkReference(attribute, property, keyClass);
        } else if (context.isHibernate7()
                && Embeddables.target(attribute).isEmpty()
                && !isOfVariable(attribute)
                && !isOfVariable(property)
                && !context.supertypes().isSameOrBoxed(attribute.type(), property.type())
                && !keyClass.saysHowToMap()) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "a " + JavaTypes.name(attribute.type()) + " that is a " + JavaTypes.name(property.type())
                                    + " in " + keyClass.type().getSimpleName() + ", the @IdClass",
                            "give both the same type");
        }
    }

    /** Else Hibernate has a column for what the class holds, and another one for the reference. */
    private void checkReference(Attribute reference, Attribute property, KeyClass keyClass) {
        boolean isHeldWhole = context.supertypes().isSameOrBoxed(reference.type(), property.type());
        String name = keyClass.type().getSimpleName() + ", the @IdClass,";
        if (!isHeldWhole && !reference.is("Id")) {
            complain(reference, "a reference without @Id that " + name + " names");
        } else if (keyClass.saysHowToMap() && !property.isToOne()) {
            complain(reference, "a reference that " + name + " maps as a value");
        } else if (!isHeldWhole && isOfOtherType(reference, property)) {
            complain(reference, "a reference whose key " + name + " holds as a " + JavaTypes.name(property.type()));
        }
    }

    private boolean isOfOtherType(Attribute reference, Attribute property) {
        return keyOf(reference)
                .filter(it -> !it.isComposite() && !context.supertypes().isSameOrBoxed(it.type(), property.type()))
                .isPresent();
    }

    private Optional<KeyType> keyOf(Attribute reference) {
        return reference.type() instanceof DeclaredType declared
                ? KeyType.of(context.classes().of((TypeElement) declared.asElement()), context)
                : Optional.empty();
    }

    private void complain(Attribute reference, String what) {
        context.reports().unsupported(reference.where(), what);
    }

    private static boolean isOfVariable(Attribute attribute) {
        return attribute.type().getKind() == TypeKind.TYPEVAR || attribute.isOfVariable();
    }
}
