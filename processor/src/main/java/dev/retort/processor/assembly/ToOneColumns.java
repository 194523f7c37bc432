package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.ForeignKey.Action;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** The columns by which an association refers to one other entity, in the table of what refers. */
final class ToOneColumns {

    /**
     * @param written its join columns
     * @param isRepeated in the table of a subclass that has them from its parent
     */
    private record ToOne(
            EntityModel owner,
            Mapped mapped,
            AnnotationUse association,
            EntityModel target,
            List<AnnotationUse> written,
            Link link,
            boolean isRepeated) {

        boolean hasFormulas() {
            return !mapped.joinFormulas().isEmpty();
        }

        TableDraft table() {
            return link.from();
        }

        /** Hibernate then makes the columns of what the key says, rather than of the association. */
        boolean isKeySaidAgain() {
            return mapped.isKey()
                    && (mapped.attribute().is("MapsId")
                            || KeyClass.typeIn(owner, mapped).isPresent());
        }
    }

    private final Context context;
    private final Associations associations;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final AgreeingColumns agreeing;
    private final ReferredTable referredTable;
    private final ReferencesToParts referencesToParts;

    ToOneColumns(Context context, Associations associations) {
        this.context = context;
        this.associations = associations;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.agreeing = new AgreeingColumns(context);
        this.referredTable = new ReferredTable(context);
        this.referencesToParts = new ReferencesToParts(context);
    }

    /** @param table the entity's, or that of a collection which this is in */
    void add(TableDraft table, EntityModel owner, Mapped mapped, AnnotationUse association, EntityModel target) {
        List<AnnotationUse> written = mapped.joinColumns();
        TableDraft referred = referredTable.of(target, written);
        List<Join> joins = KeysHeldAsText.varying(joins(mapped, target, written, referred), owner, mapped);
        ToOne toOne = new ToOne(
                owner,
                mapped,
                association,
                target,
                written,
                new Link(table, referred, joins, mapped.where()),
                owner.repeats(mapped));
        check(toOne);
        addColumns(toOne);
        addGuards(toOne);
        addUniqueness(toOne);
        addForeignKey(toOne);
    }

    private List<Join> joins(Mapped mapped, EntityModel target, List<AnnotationUse> written, TableDraft referred) {
        return written.isEmpty() && !mapped.joinFormulas().isEmpty()
                ? List.of()
                : joinColumns.to(
                        Names.What.JOIN,
                        referred,
                        referred == target.table() ? referenced(mapped, target) : referred.key(),
                        written,
                        LogicalName.implicit(mapped.attribute().name()),
                        mapped.where());
    }

    private void check(ToOne toOne) {
        Mapped mapped = toOne.mapped();
        complainAboutMissingKey(mapped, toOne.target(), toOne.written());
        complainAboutChecks(mapped);
        agreeing.checkReference(mapped, isRequiredAnyway(mapped, toOne.association()));
        if (!toOne.hasFormulas() && !toOne.written().isEmpty()) {
            referencesToParts.check(
                    toOne.written(), toOne.link().to(), toOne.link().joins(), mapped.where());
        }
    }

    private void addColumns(ToOne toOne) {
        Mapped mapped = toOne.mapped();
        boolean isRequired = isRequired(mapped);
        // What stands for a key is written with the key, or not at all.
        boolean isWritten = mapped.isKey() || !mapped.attribute().is("MapsId");
        for (Join join : toOne.link().joins()) {
            associations.addColumn(
                    toOne.table(),
                    mapped,
                    mapped.origin(),
                    join,
                    isRequired,
                    isWritten && join.settings().writable());
        }
        if (mapped.isKey()) {
            toOne.link().columns().forEach(toOne.table()::addToKey);
        }
    }

    /** Hibernate 6 forgets that the rows of other classes have no value. */
    private boolean isRequired(Mapped mapped) {
        return mapped.isKey()
                || mapped.attribute().is("MapsId")
                || Demands.of(mapped, context) && !(mapped.isForSomeRows() && context.isHibernate7())
                || new ValidationConstraints(mapped, context).isRequired();
    }

    /** Columns that are written one by one Hibernate makes of the association after all. */
    private static void addGuards(ToOne toOne) {
        if (toOne.isKeySaidAgain() && toOne.written().size() < 2) {
            Link link = toOne.link();
            link.joins().forEach(it -> link.from()
                    .guardAs(link.to(), it.referenced().name(), it.name(), link.where()));
        }
    }

    private void addUniqueness(ToOne toOne) {
        Link link = toOne.link();
        if (toOne.association().isPersistence("OneToOne") && !link.joins().isEmpty() && !isUniquenessForgotten(toOne)) {
            link.from().unique(Optional.empty(), link.columns(), link.where());
        }
        if (toOne.hasFormulas()) {
            associations.demandUnique(link.to(), toOne.mapped(), link.joins(), 2);
        }
    }

    /** Of several columns by Hibernate in the tables of subclasses; of one where something else says what it looks like. */
    private static boolean isUniquenessForgotten(ToOne toOne) {
        List<Identifier> columns = toOne.link().columns();
        return columns.size() > 1
                ? toOne.isRepeated()
                : toOne.isKeySaidAgain() || !toOne.table().isSaidBy(toOne.mapped(), columns.get(0));
    }

    private void addForeignKey(ToOne toOne) {
        Link link = toOne.link();
        Mapped mapped = toOne.mapped();
        if (toOne.hasFormulas()
                || mapped.attribute().hibernate("NotFound").isPresent()
                || ForeignKeys.isForgotten(toOne.target(), link)) {
            link.leaveUnguarded();
        } else if (toOne.isRepeated()) {
            foreignKeys.addRepeated(link, mapped.foreignKeys());
        } else {
            addOwnForeignKey(toOne);
        }
    }

    private void addOwnForeignKey(ToOne toOne) {
        Mapped mapped = toOne.mapped();
        Optional<Action> ofInverse =
                mayBeWantedByInverse(toOne.target(), toOne.link().joins())
                        ? onDeleteOfInverse(toOne.owner(), mapped, toOne.target())
                        : Optional.empty();
        // The other side then wants the foreign key, whether this one does or not.
        List<AnnotationUse> written = ofInverse.isPresent()
                ? mapped.foreignKeys().stream()
                        .filter(it -> !ForeignKeys.isUnwanted(it))
                        .toList()
                : mapped.foreignKeys();
        mapped.unreadForeignKeys().forEach(foreignKeys::warnOfUnread);
        foreignKeys.addOne(
                toOne.link(), written, ForeignKeys.onDelete(mapped.annotated()).or(() -> ofInverse), mapped);
    }

    /** Whatever its columns say; a part of an embedded key must say it. */
    private static boolean isRequiredAnyway(Mapped mapped, AnnotationUse association) {
        return !association.flag("optional", true)
                || mapped.attribute().is("MapsId")
                || mapped.isKey() && !mapped.isEmbedded();
    }

    /** The columns of the key, or of the attribute that {@code @PropertyRef} names. */
    private List<Identifier> referenced(Mapped mapped, EntityModel target) {
        Optional<Located<String>> attribute =
                mapped.attribute().hibernate("PropertyRef").flatMap(it -> it.text("value"));
        if (attribute.isEmpty()) {
            return target.table().key();
        }
        String path = attribute.get().value();
        List<Identifier> columns = target.table().columnDrafts().all().stream()
                .filter(it ->
                        it.origin().name().equals(path) || it.origin().name().startsWith(path + "."))
                .map(it -> it.column().name())
                .toList();
        if (columns.isEmpty()) {
            context.reports()
                    .refused(
                            attribute.get().where(),
                            "@PropertyRef to \"" + path + "\", which is no attribute of " + target.simpleName(),
                            "name one that has columns");
        }
        if (columns.size() > 1 && mapped.joinColumns().isEmpty()) {
            context.reports()
                    .refused(
                            attribute.get().where(),
                            "@PropertyRef to \"" + path + "\", which has the columns " + columns
                                    + ", without join columns",
                            "write a @JoinColumn for each");
            return List.of();
        }
        return columns;
    }

    private void complainAboutChecks(Mapped mapped) {
        ColumnExtras.hibernateChecks(mapped.annotated()).forEach(it -> context.reports()
                .withoutEffect(it.where(), it + " on an association", "put it on the class"));
    }

    /** Its own entity is reported where it is declared; another's is nowhere but here. */
    private void complainAboutMissingKey(Mapped mapped, EntityModel target, List<AnnotationUse> written) {
        if (written.isEmpty() && target.table().key().isEmpty() && !target.managed()) {
            context.reports()
                    .unsupported(mapped.where(), "the key of " + target.qualifiedName() + ", which this refers to,");
        }
    }

    /** Hibernate 6 makes none for a collection that other columns than the key belong to. */
    private boolean mayBeWantedByInverse(EntityModel target, List<Join> joins) {
        return context.isHibernate7()
                || joins.stream()
                        .allMatch(it ->
                                target.table().key().contains(it.referenced().name()));
    }

    /** {@code @OnDelete} on the collection of the other side means this foreign key. */
    private static Optional<Action> onDeleteOfInverse(EntityModel owner, Mapped mapped, EntityModel target) {
        for (Mapped inverse : target.attributes()) {
            Optional<Action> action = ForeignKeys.onDelete(inverse.annotated());
            if (action.isPresent()
                    && inverse.association()
                            .flatMap(it -> it.text("mappedBy"))
                            .filter(it -> it.value().equals(mapped.path()))
                            .isPresent()
                    && Associations.refersTo(inverse, owner)) {
                return action;
            }
        }
        return target.parent().flatMap(it -> onDeleteOfInverse(owner, mapped, it));
    }
}
