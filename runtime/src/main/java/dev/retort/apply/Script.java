package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Statement;
import dev.retort.operation.Database;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.LoadedRevision;
import dev.retort.revision.Plan;
import dev.retort.revision.Range;
import dev.retort.revision.Revisions;
import dev.retort.revision.Stamp;
import dev.retort.revision.Target;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Revisions as SQL for a person to read, or to run where Retort may not connect. */
public final class Script {

    private final Revisions revisions;
    private final Dialect dialect;
    private final HistoryTable historyTable;
    private final Optional<String> role;

    /** @param settings of which a script knows where the history is, and as whom to act */
    public Script(Revisions revisions, Database database, Settings settings) {
        this.revisions = revisions;
        this.dialect = Dialects.of(database);
        this.historyTable = new HistoryTable(dialect, settings.historySchema().map(Identifier::of));
        this.role = settings.role();
    }

    /** Everything from one place to another with the notes in {@code retort_history}, one transaction a revision. */
    public String of(Range range) {
        Plan plan = range.plan(revisions.graph());
        StringBuilder script = new StringBuilder();
        if (range.startsAtBase() && !plan.isEmpty()) {
            script.append(ScriptText.of(historyTable.create())).append('\n');
        }
        for (IndexedRevision revision : plan.revisions()) {
            script.append(transaction(revisions.load(revision), plan.direction()))
                    .append('\n');
        }
        return inRole(script.toString().stripTrailing() + (script.isEmpty() ? "" : "\n"));
    }

    /** The rows alone, for a database that stands at one target to stand at another. */
    public String stamp(Target from, List<Target> targets) {
        Set<String> applied = new HashSet<>();
        Plan.upgrade(revisions.graph(), Set.of(), from).revisions().forEach(it -> applied.add(it.id()));
        Stamp stamp = Stamp.of(revisions.graph(), applied, targets);
        String rows = ScriptText.of(Stamper.statements(stamp, revisions, historyTable));
        String table = from.equals(Target.BASE) ? ScriptText.of(historyTable.create()) + "\n" : "";
        return rows.isEmpty()
                ? ""
                : inRole(table + (dialect.transactionalDdl() ? "begin;\n" + rows + "commit;\n" : rows));
    }

    private String inRole(String script) {
        if (role.isEmpty() || script.isEmpty()) {
            return script;
        }
        if (dialect.database() != Database.POSTGRESQL) {
            throw new ApplyException.NotPossibleHere(dialect.database()
                    + " has no SET ROLE: leave --role out, and run the script as the one who owns the tables");
        }
        return "set role " + dialect.literal(role.get()) + ";\n\n" + script + "\nreset role;\n";
    }

    private String transaction(LoadedRevision revision, Direction direction) {
        List<Statement> statements = new ArrayList<>();
        for (Step step : PreparedRevision.of(revision, direction, dialect).steps()) {
            statements.add(statement(step).orElseThrow(() -> new ApplyException.CannotBeSaid(revision.index())));
        }
        switch (direction) {
            case UPGRADE -> statements.addAll(historyTable.insert(revisions.line(), revision, Optional.empty()));
            case DOWNGRADE ->
                statements.add(historyTable.delete(revision.index().id()));
        }
        return comment(direction + " " + revision.index())
                + (dialect.transactionalDdl() ? inTransactions(statements) : ScriptText.of(statements));
    }

    private static Optional<Statement> statement(Step step) {
        if (step instanceof Step.Batches batches) {
            return Optional.of(batches.atOnce());
        }
        return step instanceof Step.Sql sql ? Optional.of(sql.statement()) : Optional.empty();
    }

    /** What no transaction takes stands between two of them. */
    private static String inTransactions(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        List<Statement> block = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.transactional()) {
                block.add(statement);
            } else {
                text.append(inTransaction(block)).append(ScriptText.of(List.of(statement)));
                block.clear();
            }
        }
        return text.append(inTransaction(block)).toString();
    }

    private static String inTransaction(List<Statement> block) {
        return block.isEmpty() ? "" : "begin;\n" + ScriptText.of(block) + "commit;\n";
    }

    /** What one revision does, one way, for reading. */
    public String of(IndexedRevision revision, Direction direction) {
        StringBuilder text = new StringBuilder();
        for (Step step : PreparedRevision.of(revisions.load(revision), direction, dialect)
                .steps()) {
            text.append(statement(step).map(it -> ScriptText.of(List.of(it))).orElseGet(() -> comment(step.text())));
        }
        return text.toString();
    }

    /** A message may hold line ends, which must not begin statements. */
    private static String comment(String text) {
        return "-- " + text.replaceAll("\\R", " ") + "\n";
    }
}
