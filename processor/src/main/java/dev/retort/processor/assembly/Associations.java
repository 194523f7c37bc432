package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
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
    private final SharedKeys sharedKeys;
    private final ToOneColumns toOnes;
    private final SoftDelete softDelete;

    Associations(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.extras = new ColumnExtras(context);
        this.agreeing = new AgreeingColumns(context);
        this.sharedKeys = new SharedKeys(context);
        this.toOnes = new ToOneColumns(context, this);
        this.softDelete = new SoftDelete(context);
    }

    /** @param table the entity's, or that of a collection which this is in */
    void addToOne(TableDraft table, EntityModel owner, Mapped mapped, AnnotationUse association) {
        Optional<EntityModel> target = entities.target(mapped, association);
        target.ifPresent(it -> softDelete.complainAboutLazy(mapped, association, it));
        if (target.isEmpty() || isInverse(target.get(), association) || isRefused(mapped, association)) {
            return;
        }
        sharedKeys.checkKey(mapped);
        if (sharedKeys.isFor(table, owner, mapped)) {
            sharedKeys.add(table, owner, mapped, association, target.get());
        } else {
            toOnes.add(table, owner, mapped, association, target.get());
        }
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

    /**
     * No foreign key has a formula in it, yet what its columns refer to is made unique all the same.
     *
     * @param least of how many columns
     */
    void demandUnique(TableDraft target, Mapped mapped, List<Join> joins, int least) {
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
                    foreignKeys.addToOwner(
                            new Link(holder.table(), owner.table(), joins, mapped.where()),
                            ForeignKeys.ofCollection(mapped),
                            mapped);
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
