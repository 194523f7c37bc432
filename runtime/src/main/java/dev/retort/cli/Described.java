package dev.retort.cli;

import dev.retort.apply.AppliedRevision;
import dev.retort.apply.HistoryEntry;
import dev.retort.apply.RevisionFailed;
import dev.retort.apply.Unfinished;
import dev.retort.revision.IndexedRevision;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code --output json} says of things; names never change their meaning. */
final class Described {

    private Described() {}

    static Map<String, Object> revision(IndexedRevision it) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", it.id());
        described.put("message", it.message());
        described.put("parents", it.parents());
        described.put("dependsOn", it.dependsOn());
        described.put("labels", it.labels());
        described.put("class", it.className());
        described.put("accepted", it.accepted());
        return described;
    }

    static List<Map<String, Object>> revisions(Collection<IndexedRevision> revisions) {
        return revisions.stream().map(Described::revision).toList();
    }

    static Map<String, Object> entry(HistoryEntry it) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", it.id());
        described.put("message", it.message());
        described.put("parents", it.parents());
        described.put("head", it.head());
        described.put("current", it.current());
        described.put("known", it.known());
        described.put("accepted", it.accepted());
        described.put("appliedAt", it.applied().map(AppliedRevision::appliedAt));
        described.put("appliedBy", it.applied().map(AppliedRevision::appliedBy));
        described.put("unfinished", it.unfinished().map(Described::unfinished));
        return described;
    }

    private static Map<String, Object> unfinished(Unfinished it) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("direction", it.direction());
        described.put("steps", it.steps());
        described.put("inDoubt", it.inDoubt());
        return described;
    }

    static List<Map<String, Object>> entries(Collection<HistoryEntry> entries) {
        return entries.stream().map(Described::entry).toList();
    }

    static Map<String, Object> problem(Throwable problem, ExitCode exitCode) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("code", exitCode.toString());
        described.put("message", String.valueOf(problem.getMessage()));
        described.put("sqlState", sqlState(problem));
        if (problem instanceof RevisionFailed failed) {
            described.put("revision", failed.revision().id());
            described.put("statement", failed.step());
            described.put("rolledBack", failed.rolledBack());
        }
        return described;
    }

    private static Optional<String> sqlState(Throwable problem) {
        return problem.getCause() instanceof SQLException sql
                ? Optional.ofNullable(sql.getSQLState())
                : Optional.empty();
    }
}
