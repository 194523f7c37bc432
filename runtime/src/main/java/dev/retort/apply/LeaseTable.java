package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The statements that keep {@code retort_lease}: one row for each line that was ever migrated here. */
final class LeaseTable {

    static final Identifier NAME = Identifier.of("retort_lease");

    private static final ColumnType TEXT = ColumnType.of(TypeName.VARCHAR, 255);
    private static final ColumnType TIME = ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, 6);

    private final Dialect dialect;
    private final QualifiedName name;
    private final Duration time;

    LeaseTable(Dialect dialect, Optional<Identifier> schema, Duration time) {
        this.dialect = dialect;
        this.time = time;
        this.name = new QualifiedName(schema, NAME);
    }

    List<Statement> create() {
        return dialect.statements(new CreateTable(Table.of(
                        name,
                        List.of(
                                column("line", TEXT, false),
                                column("token", ColumnType.of(TypeName.BIGINT), false),
                                column("holder", TEXT, true),
                                column("session", TEXT, true),
                                column("acquired_at", TIME, true),
                                column("expires_at", TIME, true)))
                .with(new PrimaryKey(Identifier.of("retort_lease_pkey"), List.of(Identifier.of("line"))))));
    }

    private static Column column(String name, ColumnType type, boolean nullable) {
        return new Column(Identifier.of(name), type, nullable, Optional.empty(), false, Optional.empty());
    }

    String any(String line) {
        return "select 1 from " + table() + where(line);
    }

    String insert(String line) {
        return "insert into " + table() + " (line, token) values (" + dialect.literal(line) + ", 0)";
    }

    /**
     * Counts the token up, so that whoever had the lease before is refused from now on. An end too far away was written before
     * the clock was set back; a little too far it looks to a statement that began earlier and waited for the row.
     *
     * @param free further conditions, one of which is enough
     */
    String acquire(String line, String holder, Optional<String> session, String free) {
        return "update " + table() + " set token = token + 1, holder = " + dialect.literal(holder) + ", session = "
                + dialect.literal(session.orElse(null)) + ", acquired_at = current_timestamp, expires_at = " + end()
                + " where line = " + notBeingChanged(line)
                + " and (holder is null or expires_at < current_timestamp or expires_at > "
                + in(time.multipliedBy(2)) + free
                + ")";
    }

    String token(String line, String holder) {
        return "select token from " + table() + where(line) + " and holder = " + dialect.literal(holder);
    }

    String holder(String line) {
        return "select holder, acquired_at from " + table() + where(line) + " and holder is not null";
    }

    String renew(String line, long token) {
        return "update " + table() + " set expires_at = " + end() + where(line) + " and token = " + token;
    }

    String release(String line, long token) {
        return "update " + table() + " set holder = null, session = null, expires_at = null" + where(line)
                + " and token = " + token;
    }

    private String end() {
        return in(time);
    }

    private static String in(Duration time) {
        return "current_timestamp + interval '" + BigDecimal.valueOf(time.toMillis(), 3) + "' second";
    }

    /** The same from another session than the holder's, which may have the row at this moment. */
    String renewUnlessBusy(String line, long token) {
        return "update " + table() + " set expires_at = " + end() + " where line = " + notBeingChanged(line)
                + " and token = " + token;
    }

    /** The holder renews its lease in each of its transactions; whoever waited for the end of one could not say whom it waits for. */
    private String notBeingChanged(String line) {
        return switch (dialect.database()) {
            case POSTGRESQL -> "(select line from " + table() + where(line) + " for update skip locked)";
            case H2 -> dialect.literal(line);
        };
    }

    private String where(String line) {
        return " where line = " + dialect.literal(line);
    }

    private String table() {
        return dialect.quoted(name);
    }
}
