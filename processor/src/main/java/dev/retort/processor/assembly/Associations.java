package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey.Action;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;

/** Associations whose columns are in an entity's table: to-one, and one-to-many with {@code @JoinColumn}. */
final class Associations {

    private final Context context;
    private final Entities entities;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final ColumnExtras extras;
    private final AgreeingColumns agreeing;
    private final ReferredTable referredTable;
    private final SharedKeys sharedKeys;

    Associations(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.extras = new ColumnExtras(context);
        this.agreeing = new AgreeingColumns(context);
        this.referredTable = new ReferredTable(context);
        this.sharedKeys = new SharedKeys(context);
    }

    /** @param table the entity's, or that of a collection which this is in */
    void addToOne(TableDraft table, EntityModel owner, Mapped mapped, AnnotationUse association) {
        Optional<EntityModel> target = entities.target(mapped, association);
        if (target.isEmpty() || isInverse(target.get(), association) || isRefused(mapped, association)) {
            return;
        }
        sharedKeys.checkKey(mapped);
        if (sharedKeys.isFor(table, owner, mapped)) {
            sharedKeys.add(table, owner, mapped, association, target.get());
            return;
        }
        List<AnnotationUse> written = mapped.joinColumns();
        TableDraft referred = referredTable.of(target.get(), written);
        boolean hasFormulas = !mapped.joinFormulas().isEmpty();
        List<Join> joins = hasFormulas && written.isEmpty()
                ? List.of()
                : KeysHeldAsText.varying(
                        joinColumns.to(
                                Names.What.JOIN,
                                referred,
                                referred == target.get().table() ? referenced(mapped, target.get()) : referred.key(),
                                written,
                                LogicalName.implicit(mapped.attribute().name()),
                                mapped.where()),
                        owner,
                        mapped);
        complainAboutMissingKey(mapped, target.get(), written);
        complainAboutChecks(mapped);
        agreeing.checkReference(mapped, isRequiredAnyway(mapped, association));
        if (!hasFormulas && !written.isEmpty()) {
            new ReferencesToParts(context).check(written, referred, joins, mapped.where());
        }
        // Hibernate 6 forgets that the rows of other classes have no value.
        boolean isRequired = mapped.isKey()
                || mapped.attribute().is("MapsId")
                || Demands.of(mapped, context) && !(mapped.isForSomeRows() && context.isHibernate7())
                || new ValidationConstraints(mapped, context).isRequired();
        // What stands for a key is written with the key, or not at all.
        boolean isWritten = mapped.isKey() || !mapped.attribute().is("MapsId");
        for (Join join : joins) {
            addColumn(
                    table,
                    mapped,
                    mapped.origin(),
                    join,
                    isRequired,
                    isWritten && join.settings().writable());
        }
        List<Identifier> columns = JoinColumns.names(joins);
        boolean isKeySaidAgain = isKeySaidAgain(owner, mapped);
        if (mapped.isKey()) {
            columns.forEach(table::addToKey);
        }
        // Columns that are written one by one Hibernate makes of the association after all.
        if (isKeySaidAgain && written.size() < 2) {
            joins.forEach(it -> table.guardAs(referred, it.referenced().name(), it.name(), mapped.where()));
        }
        boolean isRepeated = owner.repeats(mapped);
        // Of several columns Hibernate forgets it in the tables of subclasses.
        boolean isUnique = !columns.isEmpty() && !(isRepeated && columns.size() > 1);
        // Of one column it forgets it also where something else says what it looks like.
        boolean isLost = columns.size() == 1 && (isKeySaidAgain || !table.isSaidBy(mapped, columns.get(0)));
        if (association.isPersistence("OneToOne") && isUnique && !isLost) {
            table.unique(Optional.empty(), columns, mapped.where());
        }
        if (hasFormulas) {
            demandUnique(referred, mapped, joins, 2);
        }
        if (hasFormulas || mapped.attribute().hibernate("NotFound").isPresent()) {
            table.addUnguarded(columns, referred, JoinColumns.referenced(joins));
        } else {
            addForeignKey(owner, table, target.get(), referred, joins, mapped, isRepeated);
        }
    }

    /** Whatever its columns say; a part of an embedded key must say it. */
    private static boolean isRequiredAnyway(Mapped mapped, AnnotationUse association) {
        return !association.flag("optional", true)
                || mapped.attribute().is("MapsId")
                || mapped.isKey() && !mapped.isEmbedded();
    }

    /** Hibernate then makes the columns of what the key says, rather than of the association. */
    private static boolean isKeySaidAgain(EntityModel owner, Mapped mapped) {
        return mapped.isKey()
                && (mapped.attribute().is("MapsId")
                        || KeyClass.typeIn(owner, mapped).isPresent());
    }

    private void addForeignKey(
            EntityModel owner,
            TableDraft table,
            EntityModel target,
            TableDraft referred,
            List<Join> joins,
            Mapped mapped,
            boolean isRepeated) {
        if (ForeignKeys.isForgotten(target, joins)) {
            table.addUnguarded(JoinColumns.names(joins), referred, JoinColumns.referenced(joins));
            return;
        }
        if (isRepeated) {
            foreignKeys.addRepeated(table, referred, joins, mapped.foreignKeys(), mapped.where());
            return;
        }
        Optional<Action> ofInverse =
                mayBeWantedByInverse(target, joins) ? onDeleteOfInverse(owner, mapped, target) : Optional.empty();
        // The other side then wants the foreign key, whether this one does or not.
        List<AnnotationUse> written = ofInverse.isPresent()
                ? mapped.foreignKeys().stream()
                        .filter(it -> !ForeignKeys.isUnwanted(it))
                        .toList()
                : mapped.foreignKeys();
        foreignKeys.addOne(
                table,
                referred,
                joins,
                written,
                ForeignKeys.onDelete(mapped.annotated()).or(() -> ofInverse),
                mapped);
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

    /**
     * No foreign key has a formula in it, yet what its columns refer to is made unique all the same.
     *
     * @param least of how many columns
     */
    private void demandUnique(TableDraft target, Mapped mapped, List<Join> joins, int least) {
        List<Identifier> referenced = Stream.concat(
                        joins.stream().map(it -> it.referenced().name()),
                        mapped.joinFormulas().stream()
                                .flatMap(it -> it.text("referencedColumnName").stream())
                                .flatMap(it -> context.names().lookedUp(it).stream()))
                .toList();
        if (referenced.size() >= least) {
            target.demandUnique(referenced, mapped.where());
        }
    }

    /** The foreign key of a one-to-many without a table between lies in the table of the many. */
    void addJoinColumnInTarget(EntityModel owner, Mapped mapped, AnnotationUse association) {
        entities.target(mapped, association).ifPresent(target -> {
            agreeing.checkReference(mapped, false);
            boolean hasFormulas = !mapped.joinFormulas().isEmpty();
            List<Join> joins = hasFormulas && mapped.joinColumns().isEmpty()
                    ? List.of()
                    : joinColumns.to(
                            Names.What.JOIN,
                            owner.table(),
                            mapped.joinColumns(),
                            LogicalName.implicit(mapped.attribute().name()),
                            mapped.where());
            Origin origin = new Origin(owner.simpleName() + "." + mapped.path(), mapped.where());
            for (EntityModel holder : entities.holders(target)) {
                joins.forEach(it -> addColumn(holder.table(), mapped, origin, it, false, false));
                if (isInserted(mapped)) {
                    joins.forEach(it ->
                            holder.claim(it.name(), mapped.joinColumns().get(0).where()));
                }
                if (!hasFormulas) {
                    foreignKeys.addToOwner(holder.table(), owner.table(), joins, mapped.foreignKeys(), mapped);
                }
            }
            if (hasFormulas) {
                demandUnique(owner.table(), mapped, joins, 1);
            }
        });
    }

    /** What its rows cannot do without, Hibernate inserts with them; anything else it updates later. */
    static boolean isInserted(Mapped collection) {
        return !collection.joinColumns().isEmpty()
                && collection.joinColumns().stream()
                        .map(it -> new ColumnSettings(Optional.of(it)))
                        .allMatch(it -> !it.nullable() && it.writable());
    }

    /** Whether the other side owns it; reports if that side is not there. */
    boolean isInverse(EntityModel target, AnnotationUse association) {
        Optional<Located<String>> mappedBy = association.text("mappedBy");
        mappedBy.filter(it -> !isOwner(target, association, it.value())).ifPresent(it -> context.reports()
                .at(it.where(), Problem.MAPPED_BY_UNKNOWN, it.value(), target.simpleName()));
        return mappedBy.isPresent();
    }

    /** Also an attribute that is somebody else's to manage owns its association, and for a one-to-many one that just holds the key. */
    private boolean isOwner(EntityModel target, AnnotationUse association, String path) {
        return target.attribute(path)
                        .filter(it -> association.isPersistence("OneToMany")
                                        && !it.attribute().is("ElementCollection")
                                || it.association().isPresent())
                        .isPresent()
                || target.leavesAlone(path);
    }

    private void complainAboutChecks(Mapped mapped) {
        ColumnExtras.hibernateChecks(mapped.annotated()).forEach(it -> context.reports()
                .withoutEffect(it.where(), it + " on an association", "put it on the class"));
    }

    private boolean isRefused(Mapped mapped, AnnotationUse association) {
        mapped.attribute().persistence("Column").ifPresent(it -> context.reports()
                .refused(it.where(), it + " on a " + association, "use @JoinColumn"));
        // That of an attribute of the entity itself is made elsewhere.
        mapped.joinTable().ifPresent(it -> complainAboutTable(mapped, association, it));
        return mapped.joinTable().isPresent();
    }

    private void complainAboutTable(Mapped mapped, AnnotationUse association, AnnotationUse written) {
        if (mapped.attribute().is("MapsId")) {
            context.reports()
                    .unsupported(written.where(), "a " + association + " with a table between, beside @MapsId,");
        } else {
            context.reports()
                    .refused(
                            written.where(),
                            "a " + association + " with a table between, in a "
                                    + (mapped.isKey() ? "key" : "collection"),
                            "use @JoinColumn");
        }
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
                    && refersTo(inverse, owner)) {
                return action;
            }
        }
        return target.parent().flatMap(it -> onDeleteOfInverse(owner, mapped, it));
    }

    static boolean refersTo(Mapped inverse, EntityModel owner) {
        return Entities.element(
                                inverse.attribute().type(),
                                inverse.association().orElseThrow())
                        instanceof DeclaredType declared
                && owner.isKindOf(declared.asElement());
    }

    /** One that refers to the entity whose table this is an extension of; what is said of the attribute is not about it. */
    void addKeyColumn(TableDraft table, Mapped mapped, Join join) {
        Location where = join.settings().name().map(Located::where).orElse(mapped.outermost());
        Optional<ColumnDefinitionText> definition = extras.definition(join, table, where);
        Column column = new Column(
                join.name(),
                ColumnDefinitionText.typeOr(definition, join.referenced().type()),
                false,
                definition.flatMap(ColumnDefinitionText::defaultValue),
                false,
                join.settings().comment());
        table.add(new ColumnDraft(column, new Origin(mapped.path() + ".owner", where), where, true)
                .named(join.spelled()));
        extras.addConstraints(table, definition, join.name(), where);
    }

    /** @param isRequired even where its annotation does not say so */
    void addColumn(TableDraft table, Mapped mapped, Origin origin, Join join, boolean isRequired, boolean isWritable) {
        Optional<ColumnDefinitionText> definition = extras.definition(join, table, mapped.where());
        ColumnType type =
                ColumnDefinitionText.typeOr(definition, join.referenced().type());
        Location where = join.settings().name().map(Located::where).orElse(mapped.outermost());
        table.add(new ColumnDraft(
                new Column(
                        join.name(),
                        type,
                        join.settings().nullable()
                                && !isRequired
                                && !(definition.isPresent() && definition.get().notNull()),
                        extras.defaultValue(mapped).or(() -> definition.flatMap(ColumnDefinitionText::defaultValue)),
                        false,
                        join.settings().comment()),
                origin,
                where,
                isWritable,
                mapped.rowsOf(),
                Optional.of(join.spelled()),
                Optional.of(mapped)));
        if (join.isFirst()) {
            table.columnDrafts().begins(origin, join.name());
        }
        if (!table.isSaidBy(mapped, join.name())) {
            return;
        }
        if (join.settings().unique()) {
            table.unique(Optional.empty(), List.of(join.name()), join.settings().at("unique", where));
        }
        extras.addChecks(table, join.settings(), join.name());
        extras.addConstraints(table, definition, join.name(), where);
    }
}
