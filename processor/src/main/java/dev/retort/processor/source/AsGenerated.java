package dev.retort.processor.source;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Guard;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.object.ObjectChanges;
import dev.retort.processor.object.SqlObjects;
import dev.retort.processor.object.TouchedTables;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.source.RevisionSource.Steps;
import dev.retort.processor.source.RevisionSource.Way;
import dev.retort.revision.Fingerprint;
import dev.retort.safety.EnumValuesInUse;
import dev.retort.safety.Online;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Whether a revision is still what the compiler wrote, apart from its looks: a formatter may have been over it, a person not. Its id
 * is a hash of what the upgrade did when it was written; the downgrade follows from that; and what the two make of the text is the
 * text.
 */
public final class AsGenerated {

    private final RevisionDeclaration revision;
    private final WrittenRevision written;
    private final List<Operation> upgrade;
    private final List<Operation> downgrade;

    private AsGenerated(RevisionDeclaration revision, WrittenRevision written) {
        this.revision = revision;
        this.written = written;
        this.upgrade = withoutGuards(written.upgrade());
        this.downgrade = withoutGuards(written.downgrade());
    }

    /**
     * @param before the schema that the revision starts from
     * @param objects what stands beside its tables then
     */
    public static boolean holdsFor(
            RevisionDeclaration revision, WrittenRevision written, String line, Schema before, SqlObjects objects) {
        AsGenerated question = new AsGenerated(revision, written);
        try {
            return question.idFits(line) && question.holds(before, objects);
        } catch (SchemaMismatchException e) {
            return false;
        }
    }

    private boolean holds(Schema before, SqlObjects objects) {
        SqlObjects objectsAfter = objects.after(upgrade);
        SortedSet<String> touched = TouchedTables.by(upgrade);
        Optional<List<Operation>> up =
                ObjectChanges.between(objects, objectsAfter, touched).within(upgrade);
        Optional<List<Operation>> down =
                ObjectChanges.between(objectsAfter, objects, touched).within(downgrade);
        if (up.isEmpty() || down.isEmpty() || !canBe(up.get()) || !canBe(down.get())) {
            return false;
        }
        Schema after = after(before, upgrade);
        return downgradeFits(before, up.get(), after, down.get()) && textFits(before, after);
    }

    private static List<Operation> withoutGuards(List<Operation> operations) {
        return operations.stream().filter(it -> !(it instanceof Guard)).toList();
    }

    /** What its id would be a hash of, had it been generated after others. */
    public static String id(String line, List<String> parents, WrittenRevision written) {
        return Fingerprint.id(line, parents, withoutGuards(written.upgrade()));
    }

    private static boolean canBe(List<Operation> changes) {
        return changes.stream().allMatch(AsGenerated::canBe);
    }

    private static boolean canBe(Operation operation) {
        return operation instanceof Backfill || OutsideTransaction.inner(operation) instanceof SchemaOperation;
    }

    private boolean idFits(String line) {
        return revision.id()
                .value()
                .equals(Fingerprint.id(line, RevisionDeclaration.values(revision.parents()), upgrade));
    }

    private static boolean downgradeFits(Schema before, List<Operation> up, Schema after, List<Operation> down) {
        if (up.stream().allMatch(SchemaOperation.class::isInstance)) {
            List<SchemaOperation> inverse = SchemaDiff.inverse(
                    before, up.stream().map(SchemaOperation.class::cast).toList());
            return isDowngrade(down, inverse) || isDowngrade(down, Online.of(after, inverse));
        }
        Schema back = after(after, down);
        return SchemaDiff.between(before, back).isEmpty()
                && SchemaDiff.between(back, before).isEmpty();
    }

    private static boolean isDowngrade(List<Operation> down, List<? extends Operation> inverse) {
        return withoutConversions(down).equals(withoutConversions(EnumValuesInUse.addedBefore(inverse)));
    }

    /** The SQL of the way back stands nowhere on the way up. */
    private static List<Operation> withoutConversions(List<? extends Operation> operations) {
        return operations.stream()
                .map(it -> it instanceof AlterColumn alter ? alter.withConversion(Optional.empty()) : it)
                .toList();
    }

    private static Schema after(Schema before, List<Operation> operations) {
        Schema after = before;
        for (Operation operation : operations) {
            after = operation.applyTo(after);
        }
        return after;
    }

    private boolean textFits(Schema before, Schema after) {
        String name = revision.simpleName();
        if (!name.matches("R\\d{4,9}_\\w+")
                || !name.substring(name.indexOf('_'))
                        .equals(RevisionSource.className(0, revision.message()).substring(5))) {
            return false;
        }
        RevisionSource again = RevisionSource.of(
                revision.className().substring(0, revision.className().length() - name.length() - 1),
                name,
                revision.id().value(),
                RevisionDeclaration.values(revision.parents()),
                revision.message(),
                revision.accepted(),
                new Steps(new Way(before, upgrade), new Way(after, downgrade)));
        return Tokens.of(again.text()).equals(Tokens.of(written.text()));
    }
}
