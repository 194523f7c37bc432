package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of secondary tables, which refer to the entity's own table. */
final class SecondaryTables {

    private final Context context;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final ColumnExtras extras;

    SecondaryTables(Context context) {
        this.context = context;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.extras = new ColumnExtras(context);
    }

    /** Those that the class asks for, without columns. */
    List<SecondaryTable> of(List<AnnotationUse> annotations, String entity) {
        return annotations.stream()
                .flatMap(it -> name(it).stream()
                        .map(name -> new SecondaryTable(
                                it,
                                new TableDraft(name, new Origin(entity, it.where()), context.reports()).secondary())))
                .toList();
    }

    private Optional<QualifiedName> name(AnnotationUse written) {
        Optional<Located<String>> text = written.text("name");
        if (text.isEmpty()) {
            context.reports().at(written.at("name"), Problem.NAME_EMPTY, Names.What.TABLE);
        }
        Optional<Identifier> schema =
                written.text("schema").flatMap(it -> context.names().written(Names.What.SCHEMA, it));
        return text.flatMap(it -> context.names().written(Names.What.TABLE, it))
                .map(it -> new QualifiedName(schema, it));
    }

    /** The table that a column names; if it names none of these, the entity's own. */
    static TableDraft tableOf(EntityModel entity, Mapped mapped) {
        return secondary(entity, mapped).orElse(entity.table());
    }

    /** Whether the class that has a table for itself says so, and not one above it, whose rows in a secondary table are everybody's. */
    static boolean isItsOwn(EntityModel entity, Mapped mapped) {
        return entity.inheritance() != Inheritance.TABLE_PER_CLASS
                || entity.parent().isEmpty()
                || !isSecondary(entity.parent().get(), mapped);
    }

    private static boolean isSecondary(EntityModel entity, Mapped mapped) {
        return secondary(entity, mapped).isPresent()
                || entity.parent().filter(it -> isSecondary(it, mapped)).isPresent();
    }

    private static Optional<TableDraft> secondary(EntityModel entity, Mapped mapped) {
        if (!entity.hasSecondaryTables()) {
            return Optional.empty();
        }
        Optional<Located<String>> ofAll = EmbeddedTables.writtenFor(mapped);
        if (ofAll.isPresent()) {
            return EmbeddedTables.named(ofAll.get(), entity);
        }
        if (entity.secondaryTables().isEmpty()) {
            return Optional.empty();
        }
        Stream<AnnotationUse> columns = mapped.association().isPresent()
                ? mapped.joinColumns().stream()
                : ColumnSettings.of(mapped).annotation().stream();
        return columns.flatMap(it -> it.text("table").stream())
                .flatMap(it -> entity.secondaryTable(it).stream())
                .findFirst();
    }

    void addKeys(EntityModel entity) {
        for (SecondaryTable secondary : entity.secondaryTables()) {
            for (Join join : joins(entity, secondary)) {
                Location where = join.settings()
                        .name()
                        .map(Located::where)
                        .orElse(secondary.written().where());
                String path = entity.table()
                        .columnDrafts()
                        .get(join.referenced().name())
                        .origin()
                        .name();
                Optional<ColumnDefinitionText> definition = extras.definition(join.settings(), secondary.table());
                Column key = new Column(
                        join.name(),
                        ColumnDefinitionText.typeOr(
                                definition, join.referenced().type()),
                        false,
                        definition.flatMap(ColumnDefinitionText::defaultValue),
                        false,
                        Optional.empty());
                if (!entity.table().key().contains(join.referenced().name())) {
                    context.reports()
                            .refused(
                                    join.settings().at("referencedColumnName", where),
                                    "a secondary table that refers to something else than the key",
                                    "refer to the key");
                }
                secondary.table().add(new ColumnDraft(key, new Origin(path, where), where, true).named(join.spelled()));
                secondary.table().addToKey(join.name());
                extras.addConstraints(secondary.table(), definition, join.name(), where);
            }
        }
    }

    void addForeignKeys(EntityModel entity) {
        for (SecondaryTable secondary : entity.secondaryTables()) {
            AnnotationUse written = secondary.written();
            boolean isOfSeveral = entity.table().isDivided() || entity.parent().isPresent();
            if (isOfSeveral && entity.inheritance() == Inheritance.TABLE_PER_CLASS) {
                context.reports()
                        .withoutEffect(
                                written.where(),
                                written + " in a hierarchy with a table for each class",
                                "Hibernate looks for its columns in the tables of the classes, so keep them there");
            }
            foreignKeys.add(
                    new Link(secondary.table(), entity.table(), joins(entity, secondary), written.where()),
                    Stream.concat(
                                    written.annotation("foreignKey").stream(),
                                    foreignKeys.read(written.annotations("pkJoinColumns").stream()).stream())
                            .toList(),
                    Optional.empty());
        }
    }

    private List<Join> joins(EntityModel entity, SecondaryTable secondary) {
        return joinColumns.toKey(
                entity.table(),
                secondary.written().annotations("pkJoinColumns"),
                secondary.written().where());
    }
}
