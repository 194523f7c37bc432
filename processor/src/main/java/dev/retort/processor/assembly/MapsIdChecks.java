package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Whether what {@code @MapsId} names is a part of the key, and one that can be the key of the other entity. */
final class MapsIdChecks {

    private final Context context;
    private final Entities entities;

    MapsIdChecks(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
    }

    void check(EntityModel entity) {
        Set<Optional<String>> parts = new HashSet<>();
        for (Mapped mapped : entity.attributes()) {
            Optional<AnnotationUse> mapsId = mapped.attribute().persistence("MapsId");
            if (mapsId.isEmpty()) {
                continue;
            }
            if (mapped.association().isEmpty()) {
                complainAboutValue(entity, mapped, mapsId.get());
            } else if (!entity.saysWhichKey(mapped)) {
                context.reports()
                        .withoutEffect(
                                mapsId.get().where(),
                                mapsId.get() + " without a name beside @IdClass",
                                "name the attribute of the key that this stands for");
            } else if (parts.add(mapped.mapsId())) {
                check(entity, mapped, mapsId.get());
            } else {
                context.reports().unsupported(mapsId.get().where(), "a second " + mapsId.get() + " of the same");
            }
        }
    }

    private void complainAboutValue(EntityModel entity, Mapped mapped, AnnotationUse mapsId) {
        context.reports()
                .at(
                        mapsId.where(),
                        isReadOfValue(entity, mapped) ? Problem.REFUSED_BY_HIBERNATE : Problem.WITHOUT_EFFECT,
                        mapsId + " on what is no association",
                        "leave it out, or refer to the entity whose key this is");
    }

    /** Hibernate looks for it where it binds the key: beside it, for the whole or for a part. */
    private static boolean isReadOfValue(EntityModel entity, Mapped mapped) {
        return entity.parent().isEmpty()
                && !mapped.isEmbedded()
                && entity.saysWhichKey(mapped)
                && mapped.mapsId().map(it -> isPartOfKey(it, entity)).orElse(true);
    }

    private static boolean isPartOfKey(String name, EntityModel entity) {
        boolean hasKeyClass = entity.declaration().hasKeyClass();
        return entity.allAttributes()
                .filter(it -> it.isKey() && (hasKeyClass || it.isEmbedded()))
                .anyMatch(it ->
                        it.path().substring(it.path().lastIndexOf('.') + 1).equals(name));
    }

    private void check(EntityModel entity, Mapped mapped, AnnotationUse mapsId) {
        Optional<Mapped> part = entity.allAttributes()
                .filter(it -> OwnColumns.isMappedBy(mapped, it))
                .filter(it -> mapped.mapsId().map(partOfKey(it, entity)::equals).orElse(true))
                .findFirst();
        if (part.isPresent()) {
            checkTypes(entity, mapped, mapsId, part.get());
            return;
        }
        List<String> parts = partsOfKey(entity);
        // That there is no key is said already.
        if (!parts.isEmpty()) {
            context.reports()
                    .refused(
                            mapsId.at("value"),
                            mapsId + " that names no part of the key",
                            "name the attribute of the key that this stands for, one of " + String.join(", ", parts));
        }
    }

    private static List<String> partsOfKey(EntityModel entity) {
        return entity.allAttributes()
                .filter(Mapped::isKey)
                .map(it -> partOfKey(it, entity))
                .distinct()
                .sorted()
                .toList();
    }

    /** What Hibernate calls it: neither the key as a whole nor what a part is made of. */
    private static String partOfKey(Mapped mapped, EntityModel entity) {
        boolean isInEmbeddedKey =
                mapped.isEmbedded() && !entity.root().declaration().hasKeyClass();
        return mapped.path().split("\\.")[isInEmbeddedKey ? 1 : 0];
    }

    private void checkTypes(EntityModel entity, Mapped mapped, AnnotationUse mapsId, Mapped part) {
        Optional<KeyType> own = mapped.mapsId().isEmpty()
                ? KeyType.of(entity.declaration(), context)
                : Optional.of(typeOf(part, mapped.mapsId().get()));
        Optional<KeyType> other = mapped.toOne()
                .flatMap(it -> entities.target(mapped, it))
                .flatMap(it -> KeyType.of(it.declaration(), context));
        if (own.isEmpty() || other.isEmpty()) {
            return;
        }
        if (isSame(own.get(), other.get())) {
            checkNames(mapped, mapsId, own.get());
            return;
        }
        String what = mapsId + " between a key that is a "
                + JavaTypes.name(own.get().type()) + " and one that is a "
                + JavaTypes.name(other.get().type());
        if (own.get().isComposite() == other.get().isComposite()) {
            context.reports().unsupported(mapsId.where(), what);
        } else {
            context.reports()
                    .refused(
                            mapsId.at("value"),
                            what,
                            "give both the same type, or name the part of the key that it stands for");
        }
    }

    /** Hibernate copies the whole key part by part, and looks for each by its name. */
    private void checkNames(Mapped mapped, AnnotationUse mapsId, KeyType own) {
        if (mapped.mapsId().isPresent() || !own.isComposite()) {
            return;
        }
        TypeElement key = (TypeElement) ((DeclaredType) own.type()).asElement();
        Optional<EntityModel> target = mapped.toOne().flatMap(it -> entities.target(mapped, it));
        target.flatMap(it ->
                        namesInKey(it).filter(name -> !hasProperty(key, name)).findFirst())
                .ifPresent(it -> context.reports()
                        .refused(
                                mapsId.where(),
                                mapsId + " for the whole of " + key.getSimpleName() + ", which lacks the " + it + " of "
                                        + target.get().simpleName(),
                                "give the parts of both keys the same names, or use the class of the other key"));
    }

    private static Stream<String> namesInKey(EntityModel target) {
        boolean hasKeyClass = target.root().declaration().hasKeyClass();
        return target.allAttributes()
                .filter(it -> it.isKey() && (hasKeyClass || it.isEmbedded()))
                .map(it -> partOfKey(it, target))
                .sorted();
    }

    private static boolean hasProperty(TypeElement type, String name) {
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Set<String> members = Set.of(name, "get" + capitalised, "is" + capitalised);
        return Stream.concat(Stream.of(type), PersistentClass.superclasses(type).stream())
                .flatMap(it -> it.getEnclosedElements().stream())
                .anyMatch(it -> members.contains(it.getSimpleName().toString()));
    }

    /** Hibernate takes apart what has several columns, whatever its class is called; and a part may be of a class that is no embeddable. */
    private boolean isSame(KeyType own, KeyType other) {
        return own.isComposite() && other.isComposite() || context.supertypes().isSameOrBoxed(own.type(), other.type());
    }

    private static KeyType typeOf(Mapped part, String name) {
        boolean isWhole = part.path().equals(name) || part.path().endsWith("." + name);
        return isWhole
                ? KeyType.simple(part.attribute().type())
                : new KeyType(part.attribute().type(), true);
    }
}
