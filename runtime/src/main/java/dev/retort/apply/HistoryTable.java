package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.CreateTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.Run;
import dev.retort.revision.LoadedRevision;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that keep {@code retort_history}; the same for a connection and for a script. */
final class HistoryTable {

    static final QualifiedName NAME = QualifiedName.of("retort_history");

    private static final ColumnType NAME_TYPE = ColumnType.of(TypeName.VARCHAR, 255);
    private static final ColumnType TEXT = ColumnType.of(TypeName.TEXT);

    private static final Table TABLE = Table.of(
                    NAME,
                    List.of(
                            column("id", NAME_TYPE),
                            column("line", NAME_TYPE),
                            column("parents", TEXT),
                            column("message", TEXT),
                            column("hash", NAME_TYPE),
                            column(
                                    "applied_at",
                                    ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, 6),
                                    "current_timestamp"),
                            column("applied_by", NAME_TYPE, "current_user"),
                            nullable("duration_ms", ColumnType.of(TypeName.BIGINT)),
                            column("tool_version", NAME_TYPE),
                            nullable("downgrade_sql", TEXT)))
            .with(new PrimaryKey(Identifier.of("retort_history_pkey"), List.of(Identifier.of("id"))));

    private final Dialect dialect;

    HistoryTable(Dialect dialect) {
        this.dialect = dialect;
    }

    private static Column column(String name, ColumnType type) {
        return new Column(Identifier.of(name), type, false, Optional.empty(), false, Optional.empty());
    }

    private static Column column(String name, ColumnType type, String defaultValue) {
        return new Column(Identifier.of(name), type, false, Optional.of(defaultValue), false, Optional.empty());
    }

    private static Column nullable(String name, ColumnType type) {
        return new Column(Identifier.of(name), type, true, Optional.empty(), false, Optional.empty());
    }

    List<Statement> create() {
        return dialect.statements(new CreateTable(TABLE));
    }

    /** The time and the user are the database's to say. */
    List<Statement> insert(String line, LoadedRevision revision, Optional<Duration> duration) {
        Map<Identifier, Object> row = new LinkedHashMap<>();
        row.put(Identifier.of("id"), revision.index().id());
        row.put(Identifier.of("line"), line);
        row.put(Identifier.of("parents"), String.join(" ", revision.index().parents()));
        row.put(Identifier.of("message"), revision.index().message());
        row.put(Identifier.of("hash"), revision.fingerprint());
        row.put(Identifier.of("duration_ms"), duration.map(Duration::toMillis).orElse(null));
        row.put(Identifier.of("tool_version"), ToolVersion.get());
        row.put(Identifier.of("downgrade_sql"), downgradeSql(revision).orElse(null));
        return dialect.statements(new InsertRows(NAME, List.of(row)));
    }

    /** What takes the revision back where its class is gone; nothing if only Java can. */
    private Optional<String> downgradeSql(LoadedRevision revision) {
        List<Operation> operations = revision.downgrade();
        return operations.stream().anyMatch(Run.class::isInstance)
                ? Optional.empty()
                : Optional.of(ScriptText.numbered(operations.stream()
                        .flatMap(it -> dialect.statements(it).stream())
                        .toList()));
    }

    Statement delete(String id) {
        return new Statement(
                "delete from " + dialect.quoted(NAME) + " where " + quoted("id") + " = " + dialect.literal(id),
                "forget revision " + id,
                true);
    }

    String select() {
        return "select " + quoted("id") + ", " + quoted("parents") + ", " + quoted("message") + ", " + quoted("hash")
                + ", "
                + quoted("applied_at") + ", " + quoted("applied_by") + ", " + quoted("tool_version") + " from "
                + dialect.quoted(NAME) + " where " + quoted("line") + " = ?";
    }

    private String quoted(String column) {
        return dialect.quoted(Identifier.of(column));
    }
}
