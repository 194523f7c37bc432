package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that tell the entries of a list or a map apart: their place, or their key. */
final class CollectionIndexes {

    private final Context context;
    private final Entities entities;
    private final Associations associations;
    private final BasicColumns basics;
    private final ColumnExtras extras;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;

    CollectionIndexes(Context context, Entities entities, Associations associations, BasicColumns basics) {
        this.context = context;
        this.entities = entities;
        this.associations = associations;
        this.basics = basics;
        this.extras = new ColumnExtras(context);
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
    }

    /**
     * Into a table of the collection's own.
     *
     * @param elements the columns that stand in for a key which is found in the elements
     */
    void addToKey(TableDraft table, EntityModel owner, Mapped collection, List<Identifier> elements) {
        Contents contents = collection.contents().orElseThrow();
        table.keepPlacesApart();
        if (contents.kind() == Contents.Kind.LIST) {
            addOrder(table, collection, true);
        } else if (contents.keys().isEmpty() || contents.areKeysComputed()) {
            elements.forEach(table::addToKey);
            addKeys(table, owner, contents.keys(), false);
        } else {
            addKeys(table, owner, contents.keys(), true);
        }
    }

    /** Into the table of the entities that the collection holds, which may not be in any. */
    void addToTarget(EntityModel target, EntityModel owner, Mapped collection) {
        TableDraft table = target.table();
        Contents contents = collection.contents().orElseThrow();
        if (contents.kind() == Contents.Kind.LIST) {
            Identifier order = addOrder(table, collection, false);
            if (isTheReference(order, table, collection)) {
                context.reports()
                        .at(
                                collection.where(),
                                Problem.COLUMN_TWICE,
                                order.text(),
                                table.name().name().text(),
                                table.columnDrafts().get(order).origin().name());
            } else if (Associations.isInserted(collection)) {
                target.claim(order, collection.where());
            }
        } else {
            addKeys(table, owner, contents.keys(), false);
        }
    }

    /** By which the elements know whose they are. */
    private boolean isTheReference(Identifier order, TableDraft table, Mapped collection) {
        Stream<String> mappedBy = collection.association().flatMap(it -> it.text("mappedBy")).stream()
                .map(Located::value);
        Stream<Identifier> own = collection.joinColumns().stream()
                .flatMap(it -> it.text("name").stream())
                .flatMap(it -> context.names().lookedUp(it).stream());
        return own.anyMatch(order::equals)
                || mappedBy.anyMatch(table.columnDrafts().get(order).origin().name()::equals);
    }

    private Identifier addOrder(TableDraft table, Mapped collection, boolean isKey) {
        Optional<AnnotationUse> written = collection.attribute().persistence("OrderColumn");
        ColumnSettings settings = new ColumnSettings(written);
        Location where = collection.where();
        LogicalName implicit = LogicalName.implicit(collection.attribute().name() + "_ORDER");
        Identifier name = context.names().of(Names.What.ORDER, settings.name(), implicit, where);
        Optional<ColumnDefinitionText> definition = extras.definition(settings, table);
        ColumnType integer = ColumnType.of(TypeName.INTEGER);
        boolean isNew = table.column(name).isEmpty();
        table.add(new ColumnDraft(
                        new Column(
                                name,
                                ColumnDefinitionText.typeOr(definition, integer),
                                !isKey && settings.nullable(),
                                definition.flatMap(ColumnDefinitionText::defaultValue),
                                false,
                                settings.comment()),
                        new Origin(collection.path() + ".order", where),
                        settings.name().map(Located::where).orElse(collection.outermost()),
                        isKey)
                .named(Names.spelled(settings.name(), implicit)));
        extras.addConstraints(table, definition, name, where);
        if (isKey) {
            table.addToKey(name);
        }
        if (isNew && context.isHibernate7()) {
            long first = collection
                    .attribute()
                    .hibernate("ListIndexBase")
                    .map(it -> it.number("value", 0))
                    .orElse(0);
            table.check(
                    Optional.empty(),
                    List.of(name),
                    new Condition.Sql(ReservedWords.sql(name) + " >= " + first),
                    where);
        }
        return name;
    }

    private void addKeys(TableDraft table, EntityModel owner, List<Mapped> keys, boolean isKey) {
        for (Mapped key : keys) {
            boolean isWhole = keys.size() == 1 && key.path().endsWith(".key");
            Optional<EntityModel> entity = isWhole ? entities.of(key.attribute().type()) : Optional.empty();
            if (entity.isPresent()) {
                addEntity(table, key, entity.get(), isKey);
            } else if (key.association().isPresent()) {
                associations.addToOne(
                        table,
                        owner,
                        isKey ? key : key.outsideOfKey(),
                        key.association().get());
            } else if (isKey) {
                basics.add(table, key);
            } else if (isWhole) {
                basics.addOptional(table, key.outsideOfKey());
            } else {
                basics.add(table, key.outsideOfKey());
            }
        }
    }

    private void addEntity(TableDraft table, Mapped key, EntityModel target, boolean isKey) {
        List<AnnotationUse> written = key.joinColumns();
        List<Join> joins = joinColumns.to(
                Names.What.MAP_KEY_JOIN,
                target.table(),
                written,
                it -> LogicalName.implicit(key.attribute().name()),
                key.where());
        boolean isRequired = isKey || written.stream().anyMatch(it -> !it.flag("nullable", false));
        for (Join join : joins) {
            associations.addColumn(table, key, key.origin(), join, isRequired, true);
            if (isKey) {
                table.addToKey(join.name());
            }
        }
        foreignKeys.add(new Link(table, target.table(), joins, key.where()), key.foreignKeys(), Optional.empty());
    }
}
