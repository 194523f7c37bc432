package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.Optional;

/** The second column of a time that keeps its zone beside it: {@code @TimeZoneStorage(COLUMN)}, or {@code AUTO} as PostgreSQL needs it. */
final class ZoneColumn {

    private final Context context;

    ZoneColumn(Context context) {
        this.context = context;
    }

    static boolean isFor(Attribute attribute) {
        return attribute
                .hibernate("TimeZoneStorage")
                .flatMap(it -> it.constant("value"))
                .filter(it -> it.equals("COLUMN") || it.equals("AUTO"))
                .isPresent();
    }

    /** To Hibernate the two are something embedded: what counts is a {@code @Column} that names the time, and nothing beside it. */
    static ColumnSettings settingsOfTime(Mapped mapped) {
        ColumnSettings written = new ColumnSettings(mapped.column());
        return written.name().isPresent() ? written : new ColumnSettings(Optional.empty());
    }

    static Origin origin(Mapped mapped) {
        return new Origin(mapped.path() + ".zone", mapped.where());
    }

    void add(TableDraft table, Mapped mapped, ColumnSettings settings) {
        Optional<AnnotationUse> written = mapped.attribute().hibernate("TimeZoneColumn");
        String time =
                settings.name().map(Located::value).orElse(mapped.attribute().name());
        Identifier name = context.names()
                .of(
                        Names.What.ZONE,
                        written.flatMap(it -> it.text("name")),
                        LogicalName.implicit(time + "_tz"),
                        mapped.where());
        Column column = new Column(
                name, ColumnType.of(TypeName.INTEGER), settings.nullable(), Optional.empty(), false, Optional.empty());
        table.add(new ColumnDraft(column, origin(mapped), mapped.outermost(), settings.writable(), mapped.rowsOf()));
    }
}
