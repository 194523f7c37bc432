package dev.retort.apply;

import dev.retort.dialect.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a database remembers of the revisions it has seen; the table comes with the first upgrade. */
final class History {

    /** How databases say that there is no such table; asking for the rows asks for the table at once. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private final Connection connection;
    private final HistoryTable table;

    History(Connection connection, HistoryTable table) {
        this.connection = connection;
        this.table = table;
    }

    /** The revisions of a line by their ids; none where nothing was ever applied. */
    SortedMap<String, AppliedRevision> applied(String line) {
        return read(line).orElseGet(TreeMap::new);
    }

    private Optional<SortedMap<String, AppliedRevision>> read(String line) {
        try (PreparedStatement query = connection.prepareStatement(table.select())) {
            query.setString(1, line);
            SortedMap<String, AppliedRevision> applied = new TreeMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    applied.put(rows.getString(1), revision(rows));
                }
            }
            return Optional.of(applied);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(e.getSQLState())) {
                return Optional.empty();
            }
            throw new ApplyException.HistoryRefused("read retort_history", e);
        }
    }

    private static AppliedRevision revision(ResultSet row) throws SQLException {
        String parents = row.getString(2);
        return new AppliedRevision(
                row.getString(1),
                parents.isEmpty() ? List.of() : List.of(parents.split(" ")),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class),
                row.getString(6),
                row.getString(7));
    }

    void createIfAbsent(String line) {
        if (read(line).isPresent()) {
            return;
        }
        try (java.sql.Statement creation = connection.createStatement()) {
            for (Statement statement : table.create()) {
                creation.execute(statement.sql());
            }
        } catch (SQLException e) {
            throw new ApplyException.HistoryRefused("create the table retort_history", e);
        }
    }
}
