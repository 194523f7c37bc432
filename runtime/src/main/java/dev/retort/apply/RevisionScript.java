package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Revisions;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One revision of a script with its guard and its note: in one transaction where the database can. */
final class RevisionScript {

    private final Revisions revisions;
    private final Dialect dialect;
    private final HistoryTable historyTable;
    private final Optional<String> role;

    RevisionScript(Revisions revisions, Dialect dialect, HistoryTable historyTable, Optional<String> role) {
        this.revisions = revisions;
        this.dialect = dialect;
        this.historyTable = historyTable;
        this.role = role;
    }

    String of(IndexedRevision index, Direction direction) {
        PreparedRevision prepared = PreparedRevision.of(revisions.load(index), direction, dialect);
        List<Statement> guards = new Guard(dialect, historyTable, revisions.graph()).before(index.id(), direction);
        List<Statement> statements = prepared.steps().stream()
                .map(it -> statement(it).orElseThrow(() -> new ApplyException.CannotBeSaid(index)))
                .toList();
        boolean together = !dialect.transactionalDdl() || statements.stream().allMatch(Statement::transactional);
        List<List<Statement>> parts = together
                ? List.of(together(prepared, guards, statements))
                : new RevisionInParts(dialect, historyTable, revisions.line(), prepared)
                        .parts(guards, statements, putBack());
        return ScriptText.comment(direction + " " + index)
                + parts.stream().map(this::inTransactions).collect(Collectors.joining());
    }

    private List<Statement> together(PreparedRevision prepared, List<Statement> guards, List<Statement> statements) {
        List<Statement> all = new ArrayList<>(guards);
        all.addAll(statements);
        if (prepared.steps().stream().anyMatch(Course::isUnknownSql)) {
            all.addAll(putBack());
        }
        switch (prepared.direction()) {
            case UPGRADE -> all.addAll(historyTable.insert(revisions.line(), prepared.revision(), Optional.empty()));
            case DOWNGRADE ->
                all.add(historyTable.delete(prepared.revision().index().id()));
        }
        return all;
    }

    /** What a revision's own SQL may have set, so that the note comes where it belongs, and the next revision too. */
    private List<Statement> putBack() {
        List<Statement> statements = new ArrayList<>(dialect.putBackSettings());
        setRole("local ").ifPresent(it -> statements.add(new Statement(it, "role", true)));
        return statements;
    }

    static Optional<Statement> statement(Step step) {
        if (step instanceof Step.Batches batches) {
            return Optional.of(batches.atOnce());
        }
        return step instanceof Step.Sql sql ? Optional.of(sql.statement()) : Optional.empty();
    }

    /** What no transaction takes stands between two of them. */
    String inTransactions(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        List<Statement> block = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.transactional()) {
                block.add(statement);
            } else {
                text.append(inTransaction(block)).append(outside(statement));
                block.clear();
            }
        }
        return text.append(inTransaction(block)).toString();
    }

    private String inTransaction(List<Statement> block) {
        if (block.isEmpty()) {
            return "";
        }
        List<Statement> all = new ArrayList<>();
        if (block.containsAll(dialect.putBackSettings())) {
            all.addAll(dialect.keepSettings());
        }
        setRole("local ").ifPresent(it -> all.add(new Statement(it, "role", true)));
        all.addAll(block);
        String text = ScriptText.of(all);
        return dialect.transactionalDdl() ? "begin;\n" + text + "commit;\n" : text;
    }

    private String outside(Statement statement) {
        String text = ScriptText.of(List.of(statement));
        return setRole("").map(it -> it + ";\n" + text + "reset role;\n").orElse(text);
    }

    private Optional<String> setRole(String scope) {
        return role.map(it -> "set " + scope + "role " + dialect.quoted(new Identifier(it, true)));
    }
}
