package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.Optional;

/** The two columns of {@code @Any}: which entity, and which of it. */
final class AnyColumns {

    private final Context context;

    AnyColumns(Context context) {
        this.context = context;
    }

    void add(TableDraft table, Mapped mapped) {
        Attribute attribute = mapped.attribute();
        Optional<AnnotationUse> join =
                attribute.repeated("JoinColumn", "JoinColumns").stream().findFirst();
        Optional<ColumnType> key = key(attribute);
        if (join.isEmpty()) {
            context.reports()
                    .at(
                            mapped.where(),
                            Problem.REFUSED_BY_HIBERNATE,
                            "@Any without a @JoinColumn",
                            "write one for the key");
            return;
        }
        if (key.isEmpty()) {
            context.reports()
                    .at(
                            mapped.where(),
                            Problem.UNSUPPORTED_MAPPING,
                            "an @Any whose key has no @AnyKeyJavaClass or @AnyKeyJdbcTypeCode");
            return;
        }
        ColumnSettings settings = new ColumnSettings(mapped.column());
        add(table, mapped, settings, attribute.name(), discriminator(attribute, settings), settings.nullable());
        ColumnSettings keySettings = new ColumnSettings(join);
        boolean isOptional =
                attribute.hibernate("Any").map(it -> it.flag("optional", true)).orElse(true);
        add(table, mapped, keySettings, attribute.name(), key.get(), keySettings.nullable() && isOptional);
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

    private Optional<ColumnType> key(Attribute attribute) {
        return attribute
                .hibernate("AnyKeyJdbcTypeCode")
                .flatMap(it -> JdbcCode.of(it.number("value", 0)))
                .filter(JdbcCode::isWholeNumber)
                .map(it -> ColumnType.of(TypeName.valueOf(it.name())))
                .or(() -> attribute
                        .hibernate("AnyKeyJavaClass")
                        .flatMap(it -> it.type("value"))
                        .flatMap(it -> BasicTypes.usual(context, attribute.member(), it.value())));
    }

    private void add(
            TableDraft table,
            Mapped mapped,
            ColumnSettings settings,
            String attribute,
            ColumnType type,
            boolean isNullable) {
        Identifier name =
                context.names().of(Names.What.COLUMN, settings.name(), LogicalName.implicit(attribute), mapped.where());
        Column column = new Column(name, type, isNullable, Optional.empty(), false, Optional.empty());
        table.add(new ColumnDraft(column, mapped.origin(), mapped.outermost(), settings.writable(), mapped.rowsOf()));
    }
}
