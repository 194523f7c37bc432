package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Whether Hibernate finds the attribute by which {@code @MapKey} tells the entities in a map apart. */
final class MapKeys {

    private final Context context;
    private final Entities entities;

    MapKeys(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
    }

    void check(EntityModel entity) {
        for (Mapped mapped : entity.attributes()) {
            Optional<AnnotationUse> mapKey = mapped.attribute().persistence("MapKey");
            Optional<AnnotationUse> association = mapped.association();
            if (mapKey.isPresent() && association.isPresent() && isMap(mapped)) {
                entities.target(mapped, association.get()).ifPresent(it -> check(mapKey.get(), it));
            }
        }
    }

    private static boolean isMap(Mapped mapped) {
        return mapped.contents().filter(it -> it.kind() == Contents.Kind.MAP).isPresent();
    }

    private void check(AnnotationUse mapKey, EntityModel target) {
        Optional<Located<String>> name = mapKey.text("name");
        if (name.isEmpty()) {
            if (hasKeyOfSeveral(target.root())) {
                context.reports()
                        .refused(
                                mapKey.where(),
                                mapKey + " without a name to " + target.simpleName()
                                        + ", whose key is not a single value",
                                "name an attribute of " + target.simpleName());
            }
        } else if (!isKey(name.get().value(), target)) {
            context.reports()
                    .refused(
                            name.get().where(),
                            mapKey + " to \"" + name.get().value() + "\", which is no attribute of "
                                    + target.simpleName() + " with a value in columns",
                            "name one that has such a value");
        }
    }

    private static boolean hasKeyOfSeveral(EntityModel root) {
        List<Attribute> keys = root.attributes().stream()
                .map(Mapped::attribute)
                .filter(it -> it.is("Id"))
                .toList();
        return root.declaration().hasKeyClass()
                || keys.size() > 1
                || keys.stream().anyMatch(Attribute::isToOne);
    }

    private boolean isKey(String path, EntityModel target) {
        return target.allAttributes().anyMatch(it -> isPart(path, it)) || isLeftAlone(path, target);
    }

    /** What is in an attribute that is no association may be in one column, as JSON. */
    private static boolean isPart(String path, Mapped mapped) {
        boolean isInverse = mapped.association()
                .filter(it -> it.text("mappedBy").isPresent())
                .isPresent();
        return mapped.contents().isEmpty()
                && !isInverse
                && !AnyColumns.isFor(mapped.attribute())
                && (mapped.path().equals(path)
                        || mapped.path().startsWith(path + ".")
                        || mapped.association().isEmpty() && path.startsWith(mapped.path() + "."));
    }

    /** Somebody else's attribute, of the entity or of what is embedded in it. */
    private boolean isLeftAlone(String path, EntityModel target) {
        int dot = path.lastIndexOf('.');
        Stream<TypeElement> around = target.allAttributes()
                .filter(it -> dot >= 0 && it.path().startsWith(path.substring(0, dot + 1)))
                .map(it -> (TypeElement) it.attribute().member().getEnclosingElement());
        return target.leavesAlone(path)
                || around.anyMatch(it -> context.classes().of(it).leavesAlone(path.substring(dot + 1)));
    }
}
