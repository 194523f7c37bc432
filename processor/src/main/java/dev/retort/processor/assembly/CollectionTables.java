package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of an {@code @ElementCollection}: the key of the entity, what tells the entries apart, and the entries. */
final class CollectionTables {

    private static final Set<TypeName> LARGE = Set.of(TypeName.CLOB, TypeName.BLOB);

    private final Context context;
    private final Tables tables;
    private final Associations associations;
    private final BasicColumns basics;
    private final CollectionIndexes indexes;
    private final CollectionId collectionIds;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final AgreeingColumns agreeing;
    private final SoftDelete softDelete;
    private final TableDetails details;

    CollectionTables(
            Context context,
            Tables tables,
            Associations associations,
            BasicColumns basics,
            CollectionIndexes indexes,
            CollectionId collectionIds) {
        this.context = context;
        this.tables = tables;
        this.associations = associations;
        this.basics = basics;
        this.indexes = indexes;
        this.collectionIds = collectionIds;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.agreeing = new AgreeingColumns(context);
        this.softDelete = new SoftDelete(context);
        this.details = new TableDetails(context);
    }

    void add(EntityModel owner, Mapped mapped) {
        complainAboutNoTable(mapped);
        Optional<AnnotationUse> written = mapped.explicitTable();
        TableDraft table = new TableDraft(
                name(owner, mapped, written), new Origin(owner.qualifiedName(), mapped.where()), context.reports());
        List<AnnotationUse> writtenJoins =
                written.map(it -> it.annotations("joinColumns")).orElse(List.of());
        agreeing.checkInTable(writtenJoins);
        mapped.attribute()
                .hibernate("ManyToAny")
                .flatMap(it -> written)
                .ifPresent(it -> agreeing.checkInTable(it.annotations("inverseJoinColumns")));
        List<Join> toOwner = joinColumns.to(
                Names.What.JOIN_OF_COLLECTION, owner.table(), writtenJoins, owner.name(), mapped.where());
        for (Join join : toOwner) {
            associations.addColumn(table, mapped, mapped.origin(), join, true, true);
        }
        addContents(table, owner, mapped, JoinColumns.names(toOwner));
        List<AnnotationUse> writtenKeys = new ArrayList<>();
        written.flatMap(it -> it.annotation("foreignKey")).ifPresent(writtenKeys::add);
        writtenKeys.addAll(
                context.isHibernate7()
                        ? writtenJoins.stream()
                                .flatMap(it -> it.annotation("foreignKey").stream())
                                .toList()
                        : foreignKeys.read(writtenJoins.stream()));
        foreignKeys.addToOwner(new Link(table, owner.table(), toOwner, mapped.where()), writtenKeys, mapped);
        softDelete.add(table, mapped, Optional.empty());
        details.add(table, written, mapped.annotated());
        tables.addOfCollection(mapped, table, written.map(it -> it.at("name")).orElse(mapped.where()));
    }

    private void complainAboutNoTable(Mapped mapped) {
        mapped.attribute()
                .hibernate("ManyToAny")
                .filter(it -> mapped.joinTable().isEmpty())
                .ifPresent(it -> context.reports().refused(it.where(), it + " without a table", "write a @JoinTable"));
    }

    private QualifiedName name(EntityModel owner, Mapped mapped, Optional<AnnotationUse> written) {
        return context.names().table(Names.What.COLLECTION_TABLE, written, otherwise(owner, mapped), mapped.where());
    }

    private LogicalName otherwise(EntityModel owner, Mapped mapped) {
        LogicalName table = owner.table().spelled();
        String attribute = mapped.attribute().name();
        // Hibernate looks for the table at the other end, and there are many.
        return mapped.attribute().hibernate("ManyToAny").isPresent()
                ? context.names().rules().joinTable(table, LogicalName.implicit("null"), attribute)
                : context.names().rules().collectionTable(owner.name(), table, attribute);
    }

    private void addContents(TableDraft table, EntityModel owner, Mapped mapped, List<Identifier> toOwner) {
        Contents contents = mapped.contents().orElseThrow();
        if (CollectionId.of(mapped).isPresent()) {
            addElements(table, owner, mapped);
            collectionIds.add(table, owner, mapped);
            return;
        }
        switch (contents.kind()) {
            case BAG -> addElements(table, owner, mapped);
            case LIST, MAP -> {
                toOwner.forEach(table::addToKey);
                indexes.addToKey(table, owner, mapped, List.of());
                List<Column> before = table.columns();
                addElements(table, owner, mapped);
                if (contents.areKeysComputed()) {
                    table.replaceKey(table.columns().stream()
                            .map(Column::name)
                            .filter(it -> toOwner.contains(it)
                                    || before.stream()
                                            .noneMatch(column -> column.name().equals(it)))
                            .toList());
                }
            }
            case SET -> {
                addElements(table, owner, mapped);
                addKeyOfSet(table, mapped, toOwner);
            }
        }
    }

    private void addElements(TableDraft table, EntityModel owner, Mapped mapped) {
        for (Mapped element : mapped.contents().orElseThrow().elements()) {
            if (element.path().equals(mapped.path() + ".value")) {
                agreeing.checkInTable(element.column().stream().toList());
            }
            element.association()
                    .ifPresentOrElse(
                            it -> associations.addToOne(table, owner, element, it), () -> addElement(table, element));
        }
    }

    private void addElement(TableDraft table, Mapped element) {
        if (AnyColumns.isFor(element.attribute())) {
            new AnyColumns(context).add(table, element);
        } else {
            basics.add(table, element);
        }
    }

    /**
     * What may be null cannot be in a key; Hibernate 7 then asks for something unique, Hibernate 6 for nothing. To Hibernate 7 a large object
     * can be in neither.
     */
    private void addKeyOfSet(TableDraft table, Mapped mapped, List<Identifier> toOwner) {
        if (TableDetails.forbidKeyOfSet(mapped, context)) {
            return;
        }
        List<Identifier> names = new ArrayList<>();
        boolean isLarge = false;
        boolean isNullable = false;
        for (Column column : table.columns()) {
            names.add(column.name());
            isLarge |= LARGE.contains(column.type().name());
            isNullable |= column.nullable();
        }
        if (names.size() == toOwner.size() || isLarge && context.isHibernate7()) {
            return;
        }
        if (!isNullable) {
            names.forEach(table::addToKey);
        } else if (context.isHibernate7()) {
            table.unique(Optional.empty(), names, mapped.where());
        }
    }
}
