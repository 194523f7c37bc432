package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The two columns of {@code @Any}, and of each entry of {@code @ManyToAny}: which entity, and which of it. */
final class AnyColumns {

    private final Context context;
    private final GivenTypes types;
    private final ColumnExtras extras;

    AnyColumns(Context context) {
        this.context = context;
        this.types = new GivenTypes(context);
        this.extras = new ColumnExtras(context);
    }

    static boolean isFor(Attribute attribute) {
        return attribute.hibernate("Any").isPresent()
                || attribute.hibernate("ManyToAny").isPresent();
    }

    void add(TableDraft table, Mapped mapped) {
        Attribute attribute = mapped.attribute();
        boolean isOptional = attribute
                .hibernate("Any")
                .filter(it -> it.flag("optional", true))
                .isPresent();
        Optional<AnnotationUse> join = Stream.concat(
                        attribute.repeated("JoinColumn", "JoinColumns").stream(),
                        mapped.joinTable().stream().flatMap(it -> it.annotations("inverseJoinColumns").stream()))
                .findFirst();
        if (join.isEmpty()) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "what refers to any entity without a column for its key",
                            "write a @JoinColumn");
            return;
        }
        ColumnSettings settings = new ColumnSettings(mapped.column());
        ColumnSettings keySettings = new ColumnSettings(join);
        Optional<ColumnDefinitionText> keyDefinition = extras.definition(keySettings, table);
        Optional<TypeMirror> javaKey = types.java(attribute, "AnyKey");
        Optional<ColumnType> key = javaKey.flatMap(it -> keyDefinition
                .flatMap(ColumnDefinitionText::given)
                .or(() -> types.of(attribute, "AnyKey", keySettings)));
        if (key.isEmpty()) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "what refers to any entity by a key of which it does not know the type",
                            "write @AnyKeyJavaClass or @AnyKeyJavaType");
            return;
        }
        Optional<ColumnDefinitionText> definition = extras.definition(settings, table);
        ColumnType discriminator = definition
                .flatMap(ColumnDefinitionText::given)
                .or(() -> JdbcCode.of(attribute).flatMap(it -> GivenTypes.of(it, settings)))
                .orElseGet(() -> discriminator(attribute, settings));
        add(table, mapped, settings, definition, discriminator, settings.nullable());
        Column keyColumn =
                add(table, mapped, keySettings, keyDefinition, key.get(), keySettings.nullable() && isOptional);
        EnumColumn.of(mapped.as(javaKey.get()), context)
                .ifPresent(it -> it.guard(table, keyColumn, mapped.where(), mapped.outermost()));
    }

    private static ColumnType discriminator(Attribute attribute, ColumnSettings settings) {
        return switch (attribute
                .hibernate("AnyDiscriminator")
                .flatMap(it -> it.constant("value"))
                .orElse("STRING")) {
            case "INTEGER" -> ColumnType.of(TypeName.INTEGER);
            case "CHAR" -> ColumnType.of(TypeName.CHAR, settings.length().orElse(1));
            default -> BasicTypes.text(settings.length().orElse(ColumnSettings.DEFAULT_LENGTH));
        };
    }

    private Column add(
            TableDraft table,
            Mapped mapped,
            ColumnSettings settings,
            Optional<ColumnDefinitionText> definition,
            ColumnType type,
            boolean isNullable) {
        LogicalName implicit = LogicalName.implicit(mapped.attribute().name());
        Identifier name = context.names().of(Names.What.COLUMN, settings.name(), implicit, mapped.where());
        Column column = new Column(
                name,
                definition.map(it -> it.completed(type)).orElse(type),
                isNullable && !definition.map(ColumnDefinitionText::notNull).orElse(false),
                definition.flatMap(ColumnDefinitionText::defaultValue),
                false,
                Optional.empty());
        table.add(new ColumnDraft(
                column,
                mapped.origin(),
                mapped.outermost(),
                settings.writable(),
                mapped.rowsOf(),
                Optional.of(Names.spelled(settings.name(), implicit)),
                Optional.of(mapped)));
        extras.addConstraints(table, definition, name, mapped.outermost());
        return column;
    }
}
