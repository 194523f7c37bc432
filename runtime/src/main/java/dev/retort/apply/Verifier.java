package dev.retort.apply;

import dev.retort.inspect.Compared;
import dev.retort.inspect.Differences;
import dev.retort.inspect.Inspection;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Replay;
import dev.retort.revision.RevisionSql;
import dev.retort.revision.Revisions;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares a database with what its applied revisions make, by reading only. */
final class Verifier {

    private final Session session;
    private final Revisions revisions;

    Verifier(Session session, Revisions revisions) {
        this.session = session;
        this.revisions = revisions;
    }

    /** Where a revision is unknown or unfinished nobody can say what the schema should be. */
    Verification verify(History.Rows rows) {
        SortedMap<String, AppliedRevision> applied = rows.applied();
        List<IndexedRevision> pending = revisions.graph().order().stream()
                .filter(it -> !applied.containsKey(it.id()))
                .toList();
        SortedSet<String> current = AppliedRevision.current(revisions.graph(), applied.values());
        List<AppliedRevision> unknown = AppliedRevision.unknownTo(revisions.graph(), rows.all());
        List<HistoryEntry> unfinished = HistoryEntry.of(revisions.graph(), rows).stream()
                .filter(it -> it.unfinished().isPresent())
                .toList();
        List<IndexedRevision> edited = Meanings.edited(revisions, rows.finished());
        if (!unknown.isEmpty() || !unfinished.isEmpty()) {
            return new Verification(
                    current, List.of(), edited, unknown, unfinished, invalidIndexes(), pending, List.of());
        }
        Schema declared = Replay.of(revisions, applied.keySet());
        Compared compared = compared(declared);
        Schema expected = compared.expected();
        Schema actual = compared.actual();
        return new Verification(
                current,
                Differences.between(
                        expected,
                        managed(expected, actual),
                        session.dialect(),
                        new RevisionSql(
                                revisions, applied.keySet(), session.dialect().database())::mayMake),
                edited,
                unknown,
                unfinished,
                invalidIndexes(),
                pending,
                unmanaged(expected, actual));
    }

    private Compared compared(Schema declared) {
        try {
            return session.looking(it -> Inspection.compared(
                    session.connection(), session.dialect(), declared, namespaces(declared), own()));
        } catch (SQLException e) {
            throw ApplyException.refused("read the schema", e);
        }
    }

    private Set<QualifiedName> own() {
        return Set.of(session.historyTable().name(), new QualifiedName(session.historySchema(), LeaseTable.NAME));
    }

    /** Those it made, and those that were there already, as public is. */
    private static Set<Identifier> namespaces(Schema declared) {
        Set<Identifier> namespaces = new TreeSet<>(declared.namespaces());
        Stream.concat(declared.tables().keySet().stream(), declared.sequences().keySet().stream())
                .flatMap(it -> it.schema().stream())
                .forEach(namespaces::add);
        return namespaces;
    }

    /** What nobody asked Retort to look after is not a difference. */
    private static Schema managed(Schema expected, Schema actual) {
        SortedSet<Identifier> namespaces = new TreeSet<>(actual.namespaces());
        namespaces.retainAll(expected.namespaces());
        return actual.withNamespaces(namespaces)
                .withEnumTypes(common(actual.enumTypes(), expected.enumTypes()).values())
                .withTables(common(actual.tables(), expected.tables()))
                .withSequences(common(actual.sequences(), expected.sequences()));
    }

    private static <N, T> Map<N, T> common(Map<N, T> actual, Map<N, T> expected) {
        Map<N, T> common = new TreeMap<>(actual);
        common.keySet().retainAll(expected.keySet());
        return common;
    }

    private static List<String> unmanaged(Schema expected, Schema actual) {
        return Stream.concat(
                        actual.tables().keySet().stream()
                                .filter(it -> !expected.tables().containsKey(it)),
                        actual.sequences().keySet().stream()
                                .filter(it -> !expected.sequences().containsKey(it)))
                .map(QualifiedName::toString)
                .toList();
    }

    private List<String> invalidIndexes() {
        try {
            return session.inRole(it -> ConcurrentIndex.ruins(session.dialect(), it));
        } catch (SQLException e) {
            throw ApplyException.refused("look at the indexes", e);
        }
    }
}
