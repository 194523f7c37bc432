package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Statement;
import dev.retort.operation.Database;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Plan;
import dev.retort.revision.Range;
import dev.retort.revision.Revisions;
import dev.retort.revision.Stamp;
import dev.retort.revision.Target;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Revisions as SQL for a person to read, or to run where Retort may not connect. */
public final class Script {

    private final Revisions revisions;
    private final Dialect dialect;
    private final HistoryTable historyTable;
    private final RevisionScript revisionScript;

    /** @param settings of which a script heeds where the history is, and who acts */
    public Script(Revisions revisions, Database database, Settings settings) {
        if (settings.role().isPresent() && database != Database.POSTGRESQL) {
            throw new ApplyException.NotPossibleHere(
                    database + " has no SET ROLE: leave --role out, and run the script as the one who owns the tables");
        }
        this.revisions = revisions;
        this.dialect = Dialects.of(database);
        this.historyTable = new HistoryTable(dialect, settings.historySchema().map(Identifier::of));
        this.revisionScript = new RevisionScript(revisions, dialect, historyTable, settings.role());
    }

    /** Everything from one place to another with the notes in {@code retort_history}, one transaction a revision. */
    public String of(Range range) {
        Plan plan = range.plan(revisions.graph());
        if (plan.isEmpty()) {
            return "";
        }
        StringBuilder script = new StringBuilder(begin(range.startsAtBase()));
        for (IndexedRevision revision : plan.revisions()) {
            script.append('\n').append(revisionScript.of(revision, plan.direction()));
        }
        return script.toString();
    }

    /** The rows alone, for a database that stands at one target to stand at another. */
    public String stamp(Target from, List<Target> targets) {
        Set<String> applied = new HashSet<>();
        Plan.upgrade(revisions.graph(), Set.of(), from).revisions().forEach(it -> applied.add(it.id()));
        Stamp stamp = Stamp.of(revisions.graph(), applied, targets);
        if (stamp.isEmpty()) {
            return "";
        }
        return begin(from.equals(Target.BASE))
                + "\n"
                + revisionScript.inTransactions(Stamper.statements(stamp, revisions, historyTable));
    }

    private String begin(boolean atBase) {
        if (!atBase) {
            return dialect.scriptHeader();
        }
        List<Statement> tables = new ArrayList<>(historyTable.createSchema());
        tables.addAll(historyTable.create());
        return dialect.scriptHeader() + "\n" + revisionScript.inTransactions(tables);
    }

    /** What one revision does, one way, for reading. */
    public String of(IndexedRevision revision, Direction direction) {
        StringBuilder text = new StringBuilder();
        for (Step step : PreparedRevision.of(revisions.load(revision), direction, dialect)
                .steps()) {
            text.append(RevisionScript.statement(step)
                    .map(it -> ScriptText.of(List.of(it)))
                    .orElseGet(() -> ScriptText.comment(step.text())));
        }
        return text.toString();
    }
}
