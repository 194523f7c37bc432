package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import java.util.Locale;
import java.util.Optional;

/** A column as a revision writes it, before it has a name: {@code varchar(255).notNull()}. Immutable. */
public final class ColumnDefinition {

    /** The placeholder that {@link #named} replaces. */
    private static final Identifier NAMELESS = Identifier.of("nameless");

    private final Column column;

    private ColumnDefinition(Column column) {
        this.column = column;
    }

    static ColumnDefinition of(ColumnType type) {
        return new ColumnDefinition(new Column(NAMELESS, type, true, Optional.empty(), false, Optional.empty()));
    }

    /** Of an {@code sqlType} what it is on one database, if that calls it otherwise. */
    public ColumnDefinition on(Database database, String sql) {
        return new ColumnDefinition(new Column(
                column.name(),
                column.type().on(database.name().toLowerCase(Locale.ROOT), sql),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                column.comment()));
    }

    public ColumnDefinition notNull() {
        return new ColumnDefinition(new Column(
                column.name(), column.type(), false, column.defaultValue(), column.identity(), column.comment()));
    }

    /** The database numbers the rows. */
    public ColumnDefinition identity() {
        return new ColumnDefinition(new Column(
                column.name(), column.type(), column.nullable(), column.defaultValue(), true, column.comment()));
    }

    /** @param sql an SQL expression; a text needs its quotes: {@code defaultTo("'NEW'")} */
    public ColumnDefinition defaultTo(String sql) {
        return new ColumnDefinition(new Column(
                column.name(),
                column.type(),
                column.nullable(),
                Optional.of(sql),
                column.identity(),
                column.comment()));
    }

    public ColumnDefinition comment(String text) {
        return new ColumnDefinition(new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                Optional.of(text)));
    }

    ColumnType type() {
        return column.type();
    }

    Column named(Identifier name) {
        return column.withName(name);
    }
}
