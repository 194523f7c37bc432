package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Database;
import dev.retort.operation.InsertRows;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that keep {@code retort_history}; the same for a connection and for a script. */
final class HistoryTable {

    static final Identifier NAME = Identifier.of("retort_history");

    private static final ColumnType NAME_TYPE = ColumnType.of(TypeName.VARCHAR, 255);
    private static final ColumnType TEXT = ColumnType.of(TypeName.TEXT);

    private static final List<Column> COLUMNS = List.of(
            column("id", NAME_TYPE),
            column("line", NAME_TYPE),
            column("parents", TEXT),
            column("message", TEXT),
            column("hash", NAME_TYPE),
            column("applied_at", ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, 6), "current_timestamp"),
            column("applied_by", NAME_TYPE, "current_user"),
            nullable("duration_ms", ColumnType.of(TypeName.BIGINT)),
            column("tool_version", NAME_TYPE),
            nullable("downgrade_sql", TEXT),
            column("state", NAME_TYPE, "'" + State.APPLIED.text() + "'"),
            nullable("step", ColumnType.of(TypeName.INTEGER)),
            nullable("step_hash", NAME_TYPE),
            nullable("progress", TEXT),
            column("draft", ColumnType.of(TypeName.BOOLEAN), "false"),
            nullable("accepted", TEXT));

    private final Dialect dialect;
    private final QualifiedName name;

    HistoryTable(Dialect dialect, Optional<Identifier> schema) {
        this.dialect = dialect;
        this.name = new QualifiedName(schema, NAME);
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

    QualifiedName name() {
        return name;
    }

    List<Statement> createSchema() {
        return name.schema().map(it -> dialect.statements(new CreateSchema(it))).orElse(List.of());
    }

    List<Statement> create() {
        return dialect
                .statements(new CreateTable(Table.of(name, COLUMNS)
                        .with(new PrimaryKey(Identifier.of("retort_history_pkey"), List.of(Identifier.of("id"))))))
                .stream()
                .map(HistoryTable::ifNotExists)
                .toList();
    }

    private static Statement ifNotExists(Statement creation) {
        String created = "create table ";
        return new Statement(
                created + "if not exists " + creation.sql().substring(created.length()),
                creation.purpose(),
                creation.transactional());
    }

    /** The time and the user are the database's to say, and a new revision is applied unless a journal says otherwise. */
    List<Statement> insert(String line, LoadedRevision revision, Optional<Duration> duration) {
        return dialect.statements(new InsertRows(name, List.of(row(line, revision, duration))));
    }

    /** Notes that a revision is under way. */
    List<Statement> insert(String line, LoadedRevision revision, Journal.Entry entry) {
        Map<Identifier, Object> row = row(line, revision, Optional.empty());
        entry.columns().forEach((column, value) -> row.put(Identifier.of(column), value));
        return dialect.statements(new InsertRows(name, List.of(row)));
    }

    private Map<Identifier, Object> row(String line, LoadedRevision revision, Optional<Duration> duration) {
        Map<Identifier, Object> row = new LinkedHashMap<>();
        row.put(Identifier.of("id"), revision.index().id());
        row.put(Identifier.of("line"), line);
        row.put(Identifier.of("parents"), String.join(" ", revision.index().parents()));
        row.put(Identifier.of("message"), revision.index().message());
        row.put(Identifier.of("hash"), revision.fingerprint());
        row.put(Identifier.of("duration_ms"), duration.map(Duration::toMillis).orElse(null));
        row.put(Identifier.of("tool_version"), ToolVersion.get());
        row.put(Identifier.of("downgrade_sql"), downgradeSql(revision).orElse(null));
        row.put(Identifier.of("accepted"), accepted(revision));
        if (revision.index().draft()) {
            row.put(Identifier.of("draft"), true);
        }
        return row;
    }

    /** One a line; nothing where there are none. */
    private static String accepted(LoadedRevision revision) {
        List<String> rules = revision.index().accepted();
        return rules.isEmpty() ? null : String.join("\n", rules);
    }

    static List<String> accepted(String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    /** What takes the revision back where its class is gone; nothing if only Java can. */
    private Optional<String> downgradeSql(LoadedRevision revision) {
        return revision.downgrade().stream().anyMatch(Run.class::isInstance)
                ? Optional.empty()
                : Optional.of(NumberedScript.of(revision.downgrade().stream()
                        .flatMap(it -> dialect.statements(it).stream())
                        .toList()));
    }

    /** Compares and swaps: it changes no row if another process was here since {@code before} was read. */
    String move(String id, Journal.Entry before, Journal.Entry after) {
        return update(id, before, after.columns());
    }

    /** The last move of an upgrade: the revision is applied as it means now, at the time and by whom it was finished. */
    String finish(LoadedRevision revision, Journal.Entry before, Optional<Duration> duration) {
        Map<String, Object> changes = new LinkedHashMap<>(Journal.Entry.APPLIED.columns());
        changes.put("hash", revision.fingerprint());
        changes.put("duration_ms", duration.map(Duration::toMillis).orElse(null));
        changes.put("downgrade_sql", downgradeSql(revision).orElse(null));
        changes.put("accepted", accepted(revision));
        return update(revision.index().id(), before, changes);
    }

    String committed(Collection<String> ids) {
        return "update " + dialect.quoted(name) + " set " + quoted("draft") + " = false" + among(ids);
    }

    private String update(String id, Journal.Entry before, Map<String, Object> changes) {
        return "update " + dialect.quoted(name) + " set "
                + changes.entrySet().stream()
                        .map(it -> quoted(it.getKey()) + " = " + dialect.literal(it.getValue()))
                        .collect(Collectors.joining(", "))
                + where(id, before);
    }

    private String where(String id, Journal.Entry expected) {
        return " where " + quoted("id") + " = " + dialect.literal(id)
                + " and " + quoted("state") + " = "
                + dialect.literal(expected.state().text())
                + expected.step()
                        .map(it -> " and " + quoted("step") + " = " + it)
                        .orElse("");
    }

    /** Whether any of these revisions is noted, however far it came. */
    String anyNoted(Collection<String> ids) {
        return "exists (select 1 from " + dialect.quoted(name) + among(ids) + ")";
    }

    /** Whether one of these revisions is not there, or on its way. */
    String notAllApplied(Collection<String> ids) {
        return "(select count(*) from " + dialect.quoted(name) + among(ids) + " and " + quoted("state") + " = "
                + dialect.literal(State.APPLIED.text()) + ") < " + ids.size();
    }

    /** Whether a revision did not come exactly this far. */
    String isNotAt(String id, Journal.Entry expected) {
        return "not exists (select 1 from " + dialect.quoted(name) + where(id, expected) + ")";
    }

    private String among(Collection<String> ids) {
        return " where " + quoted("id") + " in ("
                + ids.stream().map(dialect::literal).collect(Collectors.joining(", ")) + ")";
    }

    Statement delete(String id) {
        return new Statement(
                "delete from " + dialect.quoted(name) + " where " + quoted("id") + " = " + dialect.literal(id),
                "forget revision " + id,
                true);
    }

    String delete(String id, Journal.Entry expected) {
        return "delete from " + dialect.quoted(name) + where(id, expected);
    }

    /** All that is known of a line, in the order of {@link History}'s reading. */
    String select() {
        return "select "
                + Stream.of(
                                "id",
                                "parents",
                                "message",
                                "hash",
                                "applied_at",
                                "applied_by",
                                "tool_version",
                                "state",
                                "step",
                                "step_hash",
                                "progress",
                                "draft",
                                "accepted")
                        .map(this::quoted)
                        .collect(Collectors.joining(", "))
                + " from " + dialect.quoted(name) + " where " + quoted("line") + " = ?" + onlyHere();
    }

    /** What the search path finds may be the history of a schema behind the one where all that we create goes. */
    private String onlyHere() {
        return isSearched()
                ? " and tableoid = pg_catalog.to_regclass(pg_catalog.quote_ident(pg_catalog.current_schema()) || '.' || "
                        + dialect.literal(dialect.quoted(name)) + ")"
                : "";
    }

    /** The schema of a history that is found elsewhere, and the one where it would be created. */
    Optional<String> selectElsewhere() {
        return isSearched()
                ? Optional.of("select n.nspname, pg_catalog.current_schema() from pg_catalog.pg_class c"
                        + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace where c.oid = pg_catalog.to_regclass("
                        + dialect.literal(dialect.quoted(name))
                        + ") and n.nspname <> pg_catalog.current_schema()")
                : Optional.empty();
    }

    /** A row if the one who asks sees no row of any line, and PostgreSQL may have others: not where a policy shows them all. */
    String selectHidden() {
        String table = dialect.quoted(name);
        String oid = "pg_catalog.to_regclass(" + dialect.literal(table) + ")";
        return "select 1 where pg_catalog.row_security_active(" + oid + ") and not exists (select 1 from " + table
                + ") and not (select coalesce(bool_and(polpermissive) and bool_or("
                + "pg_catalog.pg_get_expr(polqual, polrelid) = 'true' and exists ("
                + "select 1 from pg_catalog.unnest(polroles) role where role = 0 or pg_catalog.pg_has_role(role, 'usage'))),"
                + " false) from pg_catalog.pg_policy where polcmd in ('r', '*') and polrelid = " + oid + ")";
    }

    private boolean isSearched() {
        return name.schema().isEmpty() && dialect.database() == Database.POSTGRESQL;
    }

    String selectDowngrade(String id) {
        return "select " + quoted("downgrade_sql") + " from " + dialect.quoted(name) + " where " + quoted("id") + " = "
                + dialect.literal(id);
    }

    private String quoted(String column) {
        return dialect.quoted(Identifier.of(column));
    }
}
