package dev.retort;

import dev.retort.apply.Event;
import dev.retort.apply.HistoryEntry;
import dev.retort.apply.Migrator;
import dev.retort.apply.Outcome;
import dev.retort.apply.PlannedStep;
import dev.retort.apply.Script;
import dev.retort.apply.Settings;
import dev.retort.apply.Stamped;
import dev.retort.apply.Status;
import dev.retort.apply.Verification;
import dev.retort.model.UnseenChanges;
import dev.retort.operation.Database;
import dev.retort.revision.Direction;
import dev.retort.revision.Range;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.Revisions;
import dev.retort.revision.Target;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Retort in an application: {@code Retort.on(dataSource).upgrade()}.
 *
 * <p>Immutable; targets are written as on the command line: {@code head}, {@code heads}, {@code base}, {@code +2}, {@code -1},
 * {@code label@head}, or the first letters of a revision's id. What fails is told by {@link dev.retort.apply.ApplyException} and {@link
 * dev.retort.revision.RevisionException}.
 */
public final class Retort {

    private final DataSource dataSource;
    private final String line;
    private final ClassLoader classLoader;
    private final Settings settings;
    private final Consumer<Event> listener;

    private Retort(
            DataSource dataSource, String line, ClassLoader classLoader, Settings settings, Consumer<Event> listener) {
        this.dataSource = Objects.requireNonNull(dataSource);
        this.line = Objects.requireNonNull(line);
        this.classLoader = Objects.requireNonNull(classLoader);
        this.settings = Objects.requireNonNull(settings);
        this.listener = Objects.requireNonNull(listener);
    }

    /** The default line of the revisions that this thread's class path holds, or that of Retort, on this database. */
    public static Retort on(DataSource dataSource) {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        // Threads of the common pool see only what starts an application that is packed with its jars.
        ClassLoader classLoader =
                ofThread != null && RevisionIndex.isSeenBy(ofThread) ? ofThread : Retort.class.getClassLoader();
        return new Retort(dataSource, RevisionIndex.DEFAULT_LINE, classLoader, Settings.defaults(), event -> {});
    }

    /** Another line of revisions, as {@code @Migrations(name = …)} names it. */
    public Retort line(String newLine) {
        return new Retort(dataSource, newLine, classLoader, settings, listener);
    }

    /** Where the revisions and their index are. */
    public Retort classLoader(ClassLoader newClassLoader) {
        return new Retort(dataSource, line, newClassLoader, settings, listener);
    }

    /** How revisions are applied: what to wait for and how long, as whom, where the history is. */
    public Retort settings(Settings newSettings) {
        return new Retort(dataSource, line, classLoader, newSettings, listener);
    }

    /** Told of every step while it happens, on the calling thread. */
    public Retort listener(Consumer<Event> newListener) {
        return new Retort(dataSource, line, classLoader, settings, newListener);
    }

    public Outcome upgrade() {
        return upgrade("head");
    }

    public Outcome upgrade(String target) {
        return migrator().migrate(Direction.UPGRADE, Target.parse(target));
    }

    public Outcome downgrade(String target) {
        return migrator().migrate(Direction.DOWNGRADE, Target.parse(target));
    }

    /** What {@link #upgrade(String)} would run. */
    public List<PlannedStep> planUpgrade(String target) {
        return migrator().plan(Direction.UPGRADE, Target.parse(target));
    }

    /** What {@link #downgrade(String)} would run. */
    public List<PlannedStep> planDowngrade(String target) {
        return migrator().plan(Direction.DOWNGRADE, Target.parse(target));
    }

    /** Notes, without running anything, that the database stands at these targets. */
    public Stamped stamp(String... targets) {
        return migrator().stamp(targets(targets), false);
    }

    /** The same after all that is noted is forgotten, also revisions that the class path does not have. */
    public Stamped purgeAndStamp(String... targets) {
        return migrator().stamp(targets(targets), true);
    }

    private static List<Target> targets(String... written) {
        return Stream.of(written).map(Target::parse).toList();
    }

    /** The revisions that the database has not seen, in the order in which they would run. */
    public List<HistoryEntry> pending() {
        return HistoryEntry.pending(history());
    }

    /** Where the database stands: nothing at base, several revisions where branches are applied. */
    public List<HistoryEntry> current() {
        return history().stream().filter(HistoryEntry::current).toList();
    }

    /** Every revision, newest first. */
    public List<HistoryEntry> history() {
        return migrator().history();
    }

    /** Where the database stands, and what of it is unknown, unfinished or edited; reads only. */
    public Status status() {
        return migrator().status();
    }

    /**
     * Entities, and classes they are made of, that were compiled without the annotation processor since the revisions were made. What
     * is pending can be applied all the same, but what changed in them has no revision yet. Connects to no database.
     */
    public List<String> unseenChanges() {
        return List.copyOf(UnseenChanges.of(line, classLoader).changed());
    }

    /** Compares the database with what its revisions make; reads only. */
    public Verification verify() {
        return migrator().verify();
    }

    /** The SQL of a range ({@code 3f2a:head}, or a target from base) for a kind of database; connects to none. */
    public String sql(Database database, String range) {
        return new Script(revisions(), database, settings).of(Range.parse(range));
    }

    private Migrator migrator() {
        return new Migrator(dataSource, revisions(), settings, listener);
    }

    private Revisions revisions() {
        return Revisions.of(line, classLoader);
    }
}
