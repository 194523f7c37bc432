package dev.retort.processor.source;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Guard;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.declaration.RevisionDeclaration;
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

    /** @param before the schema that the revision starts from */
    public static boolean holdsFor(RevisionDeclaration revision, WrittenRevision written, String line, Schema before) {
        AsGenerated question = new AsGenerated(revision, written);
        try {
            if (!question.canBe() || !question.idFits(line)) {
                return false;
            }
            Schema after = after(before, question.upgrade);
            return question.downgradeFits(before, after) && question.textFits(before, after);
        } catch (SchemaMismatchException e) {
            return false;
        }
    }

    private static List<Operation> withoutGuards(List<Operation> operations) {
        return operations.stream().filter(it -> !(it instanceof Guard)).toList();
    }

    /** What its id would be a hash of, had it been generated after others. */
    public static String id(String line, List<String> parents, WrittenRevision written) {
        return Fingerprint.id(line, parents, withoutGuards(written.upgrade()));
    }

    private boolean canBe() {
        return upgrade.stream().allMatch(AsGenerated::canBe)
                && downgrade.stream().allMatch(AsGenerated::canBe);
    }

    private static boolean canBe(Operation operation) {
        return operation instanceof SchemaOperation
                || operation instanceof Backfill
                || operation instanceof OutsideTransaction outside && outside.operation() instanceof SchemaOperation;
    }

    private boolean idFits(String line) {
        return revision.id()
                .value()
                .equals(Fingerprint.id(line, RevisionDeclaration.values(revision.parents()), upgrade));
    }

    private boolean downgradeFits(Schema before, Schema after) {
        if (upgrade.stream().allMatch(SchemaOperation.class::isInstance)) {
            List<SchemaOperation> inverse = SchemaDiff.inverse(
                    before, upgrade.stream().map(SchemaOperation.class::cast).toList());
            return isDowngrade(inverse) || isDowngrade(Online.of(after, inverse));
        }
        Schema back = after(after, downgrade);
        return SchemaDiff.between(before, back).isEmpty()
                && SchemaDiff.between(back, before).isEmpty();
    }

    private boolean isDowngrade(List<? extends Operation> inverse) {
        return withoutConversions(downgrade).equals(withoutConversions(EnumValuesInUse.addedBefore(inverse)));
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
