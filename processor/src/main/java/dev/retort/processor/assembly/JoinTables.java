package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table between two entities: many-to-many, and one-to-many without {@code @JoinColumn}. */
final class JoinTables {

    private final Context context;
    private final Tables tables;
    private final Associations associations;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final AgreeingColumns agreeing;
    private final CollectionIndexes indexes;
    private final CollectionId collectionIds;

    JoinTables(
            Context context,
            Tables tables,
            Associations associations,
            CollectionIndexes indexes,
            CollectionId collectionIds) {
        this.context = context;
        this.tables = tables;
        this.associations = associations;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.agreeing = new AgreeingColumns(context);
        this.indexes = indexes;
        this.collectionIds = collectionIds;
    }

    void add(EntityModel owner, Mapped mapped, AnnotationUse association, EntityModel target) {
        Optional<AnnotationUse> written = mapped.explicitTable();
        TableDraft table = new TableDraft(
                name(owner, mapped, target, written, context.names()),
                new Origin(owner.qualifiedName(), mapped.where()),
                context.reports());
        Optional<Mapped> inverse = inverse(owner, mapped, target);
        LogicalName back =
                inverse.map(it -> LogicalName.implicit(it.attribute().name())).orElse(owner.name());
        agreeing.checkInTable(written(written, "joinColumns"));
        agreeing.checkInTable(written(written, "inverseJoinColumns"));
        List<Join> toOwner = joinColumns.to(
                Names.What.JOIN_TO_OWNER, owner.table(), written(written, "joinColumns"), back, mapped.where());
        List<Join> toTarget = joinColumns.to(
                Names.What.JOIN_TO_TARGET,
                target.table(),
                written(written, "inverseJoinColumns"),
                LogicalName.implicit(mapped.attribute().name()),
                mapped.where());
        Stream.concat(toOwner.stream(), toTarget.stream())
                .forEach(it -> associations.addColumn(table, mapped, mapped.origin(), it, true, true));
        addKeys(table, owner, mapped, association, JoinColumns.names(toOwner), JoinColumns.names(toTarget));
        addForeignKeys(
                new Link(table, owner.table(), toOwner, mapped.where()),
                new Link(table, target.table(), toTarget, mapped.where()),
                mapped,
                inverse);
        new SoftDelete(context).add(table, mapped, inverse);
        new TableDetails(context).add(table, written, mapped.annotated());
        tables.addOfCollection(mapped, table, written.map(it -> it.at("name")).orElse(mapped.where()));
    }

    private void addForeignKeys(Link toOwner, Link toTarget, Mapped mapped, Optional<Mapped> inverse) {
        Optional<AnnotationUse> written = mapped.explicitTable();
        foreignKeys.addToOwner(
                toOwner, counting(ForeignKeys.writtenIn(written, "foreignKey", "joinColumns"), inverse), mapped);
        // Hibernate forgets this one where either is not about the key.
        if (!toOwner.isToKey() || !toTarget.isToKey()) {
            foreignKeys.demandUnique(toTarget);
        } else if (inverse.isEmpty() && mapped.attribute().hibernate("NotFound").isPresent()) {
            toTarget.leaveUnguarded();
        } else {
            foreignKeys.add(toTarget, counting(ofTarget(written), inverse), Optional.empty());
        }
    }

    private List<AnnotationUse> ofTarget(Optional<AnnotationUse> written) {
        return Stream.concat(
                        written.flatMap(it -> it.annotation("inverseForeignKey")).stream(),
                        foreignKeys.read(written(written, "inverseJoinColumns").stream()).stream())
                .toList();
    }

    /** The other side makes the foreign keys as well, and does not know that this one wants none. */
    private List<AnnotationUse> counting(List<AnnotationUse> written, Optional<Mapped> inverse) {
        if (inverse.isEmpty()) {
            return written;
        }
        written.stream().filter(ForeignKeys::isUnwanted).forEach(it -> context.reports()
                .withoutEffect(
                        it.where(),
                        it + " of a table that both sides of an association have",
                        "leave it out, or the other side"));
        return written.stream().filter(it -> !ForeignKeys.isUnwanted(it)).toList();
    }

    static QualifiedName name(
            EntityModel owner, Mapped mapped, EntityModel target, Optional<AnnotationUse> written, Names names) {
        LogicalName otherwise = names.rules()
                .joinTable(
                        owner.table().spelled(),
                        target.table().spelled(),
                        mapped.attribute().name());
        return names.table(Names.What.JOIN_TABLE, written, otherwise, mapped.where());
    }

    private void addKeys(
            TableDraft table,
            EntityModel owner,
            Mapped mapped,
            AnnotationUse association,
            List<Identifier> toOwner,
            List<Identifier> toTarget) {
        boolean isOneToMany = association.isPersistence("OneToMany");
        if (CollectionId.of(mapped).isPresent()) {
            collectionIds.add(table, owner, mapped);
        } else {
            addKey(table, owner, mapped, isOneToMany, toOwner, toTarget);
        }
        boolean isKeyAlone = mapped.contents().orElseThrow().kind() == Contents.Kind.SET && context.isHibernate7();
        if (isOneToMany && !toTarget.isEmpty() && !isKeyAlone) {
            table.unique(Optional.empty(), toTarget, mapped.where());
        }
    }

    private void addKey(
            TableDraft table,
            EntityModel owner,
            Mapped mapped,
            boolean isOneToMany,
            List<Identifier> toOwner,
            List<Identifier> toTarget) {
        switch (mapped.contents().orElseThrow().kind()) {
            case BAG -> {}
            case SET -> {
                if (!isOneToMany && TableDetails.forbidKeyOfSet(mapped, context)) {
                    return;
                }
                if (!isOneToMany || !context.isHibernate7()) {
                    toOwner.forEach(table::addToKey);
                }
                toTarget.forEach(table::addToKey);
            }
            case LIST, MAP -> {
                toOwner.forEach(table::addToKey);
                indexes.addToKey(table, owner, mapped, toTarget);
            }
        }
    }

    private static Optional<Mapped> inverse(EntityModel owner, Mapped mapped, EntityModel target) {
        return target.allAttributes()
                .filter(it -> it.association()
                        .flatMap(use -> use.text("mappedBy"))
                        .filter(by -> by.value().equals(mapped.path()))
                        .isPresent())
                .filter(it -> Associations.refersTo(it, owner))
                .findFirst();
    }

    private static List<AnnotationUse> written(Optional<AnnotationUse> joinTable, String attribute) {
        return joinTable.map(it -> it.annotations(attribute)).orElse(List.of());
    }
}
