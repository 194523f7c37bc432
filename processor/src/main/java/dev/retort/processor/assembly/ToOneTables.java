package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table between an entity and the one it refers to, {@code @JoinTable} on a to-one association. To Hibernate it is a secondary table. */
final class ToOneTables {

    private final Context context;
    private final Tables tables;
    private final Entities entities;
    private final Associations associations;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final AgreeingColumns agreeing;
    private final Set<String> taken = new HashSet<>();

    ToOneTables(Context context, Tables tables, Entities entities, Associations associations) {
        this.context = context;
        this.tables = tables;
        this.entities = entities;
        this.associations = associations;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.agreeing = new AgreeingColumns(context);
    }

    static boolean isFor(Mapped mapped) {
        return mapped.joinTable().isPresent() && mapped.isOwningToOne();
    }

    void add(EntityModel owner, Mapped mapped) {
        AnnotationUse association = mapped.association().orElseThrow();
        AnnotationUse written = mapped.joinTable().orElseThrow();
        Optional<EntityModel> target = entities.target(mapped, association);
        if (target.isEmpty()) {
            return;
        }
        QualifiedName name = JoinTables.name(owner, mapped, target.get(), Optional.of(written), context.names());
        complain(owner, mapped, written, name);
        TableDraft table = new TableDraft(name, new Origin(owner.qualifiedName(), mapped.where()), context.reports());
        List<Join> toOwner = joinColumns.to(
                Names.What.JOIN_TO_OWNER,
                owner.table(),
                written.annotations("joinColumns"),
                it -> context.names()
                        .rules()
                        .keyColumn(owner.table().spelled(), owner.table().spelled(it)),
                mapped.where());
        List<AnnotationUse> inverse =
                hasOwnColumns(mapped) ? ownColumns(mapped) : written.annotations("inverseJoinColumns");
        TableDraft referred = new ReferredTable(context).of(target.get(), inverse);
        List<Join> toTarget = joinColumns.to(
                Names.What.JOIN_TO_TARGET,
                referred,
                inverse,
                LogicalName.implicit(mapped.attribute().name()),
                mapped.where());
        agreeing.checkWritten(inverse);
        if (!context.isHibernate7() && association.flag("optional", true)) {
            agreeing.checkNullable(inverse);
        }
        addColumns(table, mapped, toOwner, toTarget);
        complainAboutForeignKeys(written);
        foreignKeys.add(new Link(table, owner.table(), toOwner, mapped.where()), List.of(), Optional.empty());
        addForeignKey(target.get(), new Link(table, referred, toTarget, mapped.where()), mapped);
        new TableDetails(context).add(table, written);
        tables.addOfToOne(mapped, table, written.at("name"));
    }

    /** What is said of the columns at the attribute itself Hibernate reads first, and puts them into the table between. */
    private boolean hasOwnColumns(Mapped mapped) {
        boolean isOverridden = !context.isHibernate7() && mapped.override().isPresent();
        return isOverridden || !mapped.ownJoinColumns().isEmpty();
    }

    /** An override stands in for them also where it names none. */
    private static List<AnnotationUse> ownColumns(Mapped mapped) {
        return mapped.override().isPresent() ? mapped.overridingJoinColumns() : mapped.ownJoinColumns();
    }

    private void addColumns(TableDraft table, Mapped mapped, List<Join> toOwner, List<Join> toTarget) {
        boolean isRequired = context.isHibernate7() && !hasOwnColumns(mapped)
                || Demands.of(mapped, context)
                || new ValidationConstraints(mapped, context).isRequired();
        toOwner.forEach(it -> associations.addKeyColumn(table, mapped, it));
        toTarget.forEach(it -> associations.addColumn(table, mapped, mapped.origin(), it, isRequired, true));
        toOwner.forEach(it -> table.addToKey(it.name()));
        if (mapped.association().orElseThrow().isPersistence("OneToOne") && !toTarget.isEmpty()) {
            table.unique(Optional.empty(), JoinColumns.names(toTarget), mapped.where());
        }
    }

    private void addForeignKey(EntityModel target, Link link, Mapped mapped) {
        if (ForeignKeys.isForgotten(target, link)) {
            link.leaveUnguarded();
        } else {
            foreignKeys.add(link, mapped.foreignKeys(), ForeignKeys.onDelete(mapped.annotated()));
        }
    }

    private void complainAboutForeignKeys(AnnotationUse written) {
        Stream.concat(
                        ForeignKeys.writtenIn(Optional.of(written), "foreignKey", "joinColumns").stream(),
                        ForeignKeys.writtenIn(Optional.of(written), "inverseForeignKey", "inverseJoinColumns").stream())
                .forEach(it -> context.reports()
                        .withoutEffect(
                                it.where(),
                                it + " of the table between of a to-one association",
                                "leave it out, or use @JoinColumn without a table"));
    }

    private void complain(EntityModel owner, Mapped mapped, AnnotationUse written, QualifiedName name) {
        boolean isSecondary = owner.secondaryTables().stream()
                .anyMatch(it -> it.table().name().equals(name));
        if (!taken.add(owner.qualifiedName() + " " + name) || isSecondary) {
            context.reports()
                    .refused(
                            written.where(), name + " for two attributes of an entity", "give each a table of its own");
        }
        if (owner.inheritance() == Inheritance.TABLE_PER_CLASS
                && !owner.attributes().contains(mapped)) {
            context.reports()
                    .refused(
                            written.where(),
                            "a table between for entities that have a table for each class",
                            "use @JoinColumn, or declare the attribute in each class that extends no entity");
        }
        if (context.isHibernate7() && written.text("name").isEmpty()) {
            place(mapped).ifPresent(it -> context.reports()
                    .refused(written.where(), "a table between without a name, in " + it, "give it one"));
        }
        boolean isAmongOthers = mapped.isEmbedded()
                && owner.attributes().stream()
                        .filter(it -> it.contents().isEmpty() && parent(it).equals(parent(mapped)))
                        .anyMatch(it -> it != mapped);
        if (isAmongOthers) {
            context.reports()
                    .refused(
                            written.where(),
                            "an embeddable whose attributes are in several tables",
                            "use @JoinColumn, or move the association to the entity");
        }
    }

    /** Where Hibernate does not find the attribute again of which the name is made. */
    private static Optional<String> place(Mapped mapped) {
        if (mapped.isEmbedded()) {
            return Optional.of("an embeddable");
        }
        return Annotated.of(mapped.declaring()).is("MappedSuperclass")
                ? Optional.of("a mapped superclass")
                : Optional.empty();
    }

    private static String parent(Mapped mapped) {
        return mapped.path().substring(0, mapped.path().lastIndexOf('.') + 1);
    }
}
