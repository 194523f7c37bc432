package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The columns of an entity's key and of its plain attributes. A key may be that of another entity, whose columns then come first. */
final class OwnColumns {

    private final Context context;
    private final Entities entities;
    private final BasicColumns basics;
    private final Generators generators;
    private final Associations associations;
    private final JoinedKeys joinedKeys;
    private final SecondaryTables secondaryTables;
    private final SoftDelete softDelete;
    private final Consumer<EntityModel> needed;
    private final Set<String> begun = new HashSet<>();
    private final Set<String> underWay = new HashSet<>();

    /** @param needed sees to it that an entity has its own columns */
    OwnColumns(Context context, Entities entities, Generators generators, Consumer<EntityModel> needed) {
        this.context = context;
        this.entities = entities;
        this.basics = new BasicColumns(context);
        this.generators = generators;
        this.associations = new Associations(context, entities);
        this.joinedKeys = new JoinedKeys(context);
        this.secondaryTables = new SecondaryTables(context);
        this.softDelete = new SoftDelete(context);
        this.needed = needed;
    }

    void add(EntityModel entity) {
        if (!begun.add(entity.qualifiedName())) {
            return;
        }
        underWay.add(entity.qualifiedName());
        entity.parent().ifPresent(needed);
        joinedKeys.addColumns(entity);
        List<Mapped> mapsIds = new ArrayList<>();
        List<Mapped> inItsOwnTable = new ArrayList<>();
        List<Mapped> inSecondaryTables = new ArrayList<>();
        for (Mapped mapped : entity.attributesInTable()) {
            if (entity.saysWhichKey(mapped) && mapped.association().isPresent()) {
                mapsIds.add(mapped);
            }
            if (SecondaryTables.isItsOwn(entity, mapped)) {
                TableDraft table = SecondaryTables.tableOf(entity, mapped);
                (table == entity.table() ? inItsOwnTable : inSecondaryTables).add(mapped);
            }
        }
        for (Mapped mapped : inItsOwnTable) {
            add(entity, mapped, mapsIds);
        }
        if (entity.parent().isEmpty() || entity.inheritance() == Inheritance.TABLE_PER_CLASS) {
            softDelete.add(entity);
        }
        secondaryTables.addKeys(entity);
        for (Mapped mapped : inSecondaryTables) {
            add(entity, mapped, mapsIds);
        }
        underWay.remove(entity.qualifiedName());
    }

    private void add(EntityModel entity, Mapped mapped, List<Mapped> mapsIds) {
        Optional<AnnotationUse> association = mapped.association();
        if (association.isPresent()) {
            if (entity.isKeyOfAnother(mapped)) {
                addKeyOfAnother(entity, mapped, association.get());
            }
        } else if (mapped.hasColumn() && AnyColumns.isFor(mapped.attribute())) {
            new AnyColumns(context).add(entity.table(), mapped);
        } else if (mapped.hasColumn() && !isMappedByOne(mapsIds, mapped)) {
            basics.add(SecondaryTables.tableOf(entity, mapped), mapped, generators.source(entity, mapped));
            generators.generate(entity, mapped);
        }
    }

    private void addKeyOfAnother(EntityModel entity, Mapped mapped, AnnotationUse association) {
        Optional<EntityModel> target = entities.target(mapped, association);
        if (target.filter(it -> underWay.contains(it.qualifiedName())).isPresent()) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "keys that are made of each other",
                            "give " + target.get().simpleName() + " a key of its own");
            return;
        }
        target.ifPresent(needed);
        associations.addToOne(entity.table(), entity, mapped.insideOfKey(), association);
    }

    private static boolean isMappedByOne(List<Mapped> mapsIds, Mapped part) {
        for (Mapped mapsId : mapsIds) {
            if (isMappedBy(mapsId, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code @MapsId} on the association means this part of the key, or all of it. */
    static boolean isMappedBy(Mapped mapsId, Mapped part) {
        String path = part.path();
        return part.isKey()
                && mapsId.mapsId()
                        .map(it -> isWithin(path, it) || isWithin(path.substring(path.indexOf('.') + 1), it))
                        .orElse(true);
    }

    private static boolean isWithin(String path, String whole) {
        return path.equals(whole) || path.startsWith(whole + ".");
    }
}
