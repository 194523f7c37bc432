package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import java.util.Optional;

/** The column that numbers the entries of a collection, Hibernate's {@code @CollectionId}, and then is the key of their table. */
final class CollectionId {

    private final Context context;
    private final Generators generators;
    private final GivenTypes types;
    private final ColumnExtras extras;

    CollectionId(Context context, Generators generators) {
        this.context = context;
        this.generators = generators;
        this.types = new GivenTypes(context);
        this.extras = new ColumnExtras(context);
    }

    static Optional<AnnotationUse> of(Mapped collection) {
        return collection.attribute().hibernate("CollectionId");
    }

    void add(TableDraft table, EntityModel owner, Mapped collection) {
        AnnotationUse written = of(collection).orElseThrow();
        Location where = written.where();
        ColumnSettings settings = new ColumnSettings(written.annotation("column"));
        Optional<ColumnDefinitionText> definition = extras.definition(settings, table);
        Optional<ColumnType> type = definition
                .flatMap(ColumnDefinitionText::given)
                .or(() -> types.of(collection.attribute(), "CollectionId", settings));
        if (type.isEmpty()) {
            context.reports()
                    .refused(
                            where,
                            written + " of which it does not know the type",
                            "write @CollectionIdJdbcTypeCode or @CollectionIdJavaType");
            return;
        }
        Identifier name = context.names().of(Names.What.COLUMN, settings.name(), LogicalName.implicit("id"), where);
        table.add(new ColumnDraft(
                new Column(
                        name,
                        definition.map(it -> it.completed(type.get())).orElse(type.get()),
                        false,
                        definition.flatMap(ColumnDefinitionText::defaultValue),
                        false,
                        settings.comment()),
                new Origin(collection.path() + ".id", where),
                where,
                true));
        table.addToKey(name);
        table.keepPlacesApart();
        generators.generate(owner, collection, table, written);
    }
}
