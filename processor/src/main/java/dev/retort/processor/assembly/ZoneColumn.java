package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.Optional;
import java.util.Set;

/** The second column of a time that keeps its zone beside it: {@code @TimeZoneStorage(COLUMN)}, or {@code AUTO} as PostgreSQL needs it. */
final class ZoneColumn {

    private static final Set<String> WITH_ZONE =
            Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

    private final Context context;
    private final ColumnExtras extras;

    ZoneColumn(Context context) {
        this.context = context;
        this.extras = new ColumnExtras(context);
    }

    static boolean isFor(Attribute attribute) {
        return attribute
                        .hibernate("TimeZoneStorage")
                        .filter(ZoneColumn::mayAskFor)
                        .isPresent()
                && WITH_ZONE.contains(JavaTypes.name(attribute.type()))
                && !attribute.is("ElementCollection");
    }

    private static boolean mayAskFor(AnnotationUse storage) {
        return isAskedFor(storage)
                || storage.constant("value").filter("AUTO"::equals).isPresent();
    }

    static boolean isAskedFor(AnnotationUse storage) {
        return storage.constant("value").filter("COLUMN"::equals).isPresent();
    }

    /** In a collection Hibernate writes none, yet takes the zone out of the time as if there was one. */
    static boolean isLost(Attribute attribute) {
        return attribute
                        .hibernate("TimeZoneStorage")
                        .filter(ZoneColumn::isAskedFor)
                        .isPresent()
                && WITH_ZONE.contains(JavaTypes.name(attribute.type()))
                && attribute.is("ElementCollection");
    }

    static Origin origin(Mapped mapped) {
        return new Origin(mapped.path() + ".zone", mapped.where());
    }

    /** @param ofTime what is said of the column beside it */
    void add(TableDraft table, Mapped mapped, ColumnSettings ofTime) {
        ColumnSettings settings = new ColumnSettings(mapped.attribute().hibernate("TimeZoneColumn"));
        String time =
                ofTime.name().map(Located::value).orElse(mapped.attribute().name());
        LogicalName implicit = LogicalName.implicit(time + "_tz");
        Identifier name = context.names().of(Names.What.ZONE, settings.name(), implicit, mapped.where());
        complainAboutOtherTable(settings, ofTime);
        Optional<ColumnDefinitionText> definition = extras.definition(mapped, settings, table);
        Column column = new Column(
                name,
                ColumnDefinitionText.typeOr(definition, ColumnType.of(TypeName.INTEGER)),
                ofTime.nullable()
                        && !definition.map(ColumnDefinitionText::notNull).orElse(false),
                definition.flatMap(ColumnDefinitionText::defaultValue),
                false,
                context.isHibernate7() ? settings.orElse(ofTime).comment() : Optional.empty());
        Location where = settings.at("name", mapped.outermost());
        table.add(new ColumnDraft(
                        column, origin(mapped), where, settings.orElse(ofTime).writable(), mapped.rowsOf())
                .named(Names.spelled(settings.name(), implicit)));
        extras.addConstraints(table, definition, name, where);
    }

    private void complainAboutOtherTable(ColumnSettings settings, ColumnSettings ofTime) {
        boolean isElsewhere =
                ofTime.annotation().flatMap(it -> it.text("table")).isPresent();
        settings.annotation()
                .filter(it -> isElsewhere && it.text("table").isEmpty())
                .ifPresent(it -> context.reports()
                        .refused(it.where(), it + " in another table than the time", "write the table here as well"));
    }
}
