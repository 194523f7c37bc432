package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DataOperation;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.Run;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What takes back an upgrade that was begun and not finished: of the revision's own downgrade that which undoes something that was
 * done, and nothing else. There is none where that cannot be told, for the downgrade is empty, changes rows, or undoes what no
 * operation of the upgrade says.
 */
final class Halfway {

    /** An operation of the upgrade, of which some or all statements ran. */
    private record Done(Operation operation, boolean begun, boolean whole) {

        Operation inner() {
            return OutsideTransaction.inner(operation);
        }
    }

    private final Dialect dialect;
    private final List<Done> upgrade;
    private final List<Operation> downgrade;
    private final List<Operation> back = new ArrayList<>();
    private final List<Operation> guards = new ArrayList<>();

    private Halfway(PreparedRevision prepared, Reached reached) {
        this.dialect = prepared.dialect();
        this.upgrade = done(prepared.steps(), reached);
        this.downgrade = prepared.revision().downgrade();
    }

    static Optional<List<Operation>> back(PreparedRevision upgrade, Reached reached) {
        Halfway halfway = new Halfway(upgrade, reached);
        return !halfway.downgrade.isEmpty() && halfway.downgrade.stream().allMatch(halfway::takes)
                ? Optional.of(List.copyOf(halfway.back))
                : Optional.empty();
    }

    private static List<Done> done(List<Step> steps, Reached reached) {
        List<Done> done = new ArrayList<>();
        int end;
        for (int start = 0; start < steps.size(); start = end) {
            Operation operation = steps.get(start).operation();
            end = start + 1;
            while (end < steps.size() && steps.get(end).operation() == operation) {
                end++;
            }
            int touched = reached.steps() + (reached.ruin() ? 1 : 0);
            done.add(new Done(operation, start < touched, end <= reached.steps()));
        }
        return done;
    }

    /** Whether it is known what becomes of an operation of the downgrade. */
    private boolean takes(Operation operation) {
        if (operation instanceof dev.retort.operation.Guard) {
            guards.add(operation);
            return true;
        }
        if (OutsideTransaction.inner(operation) instanceof DataOperation) {
            return false;
        }
        List<Done> undone = upgrade.stream()
                .filter(it -> undoes(OutsideTransaction.inner(operation), it.inner()))
                .toList();
        boolean known = !undone.isEmpty() || saysNothing(operation);
        for (Done part : undone) {
            if (part.begun() && !part.whole()) {
                Optional<Operation> instead = ofPart(operation, part);
                instead.ifPresent(back::add);
                known &= instead.isPresent();
            }
        }
        if (undone.stream().anyMatch(Done::whole)) {
            back.addAll(guards);
            back.add(operation);
        }
        guards.clear();
        return known;
    }

    /** Such as a rename that only adds quotes, which takes no step in the upgrade either. */
    private boolean saysNothing(Operation operation) {
        return !(operation instanceof Run) && dialect.statements(operation).isEmpty();
    }

    private Optional<Operation> ofPart(Operation operation, Done part) {
        if (part.inner() instanceof AlterColumn change) {
            return dialect.transactionalDdl() ? Optional.of(dropOfProof(change)) : ofPart(operation, change);
        }
        return part.inner() instanceof AddConstraint addition
                ? ofPart(operation, part.operation(), addition)
                : Optional.empty();
    }

    /** Nobody knows of a value whether it was converted already. */
    private static Optional<Operation> ofPart(Operation operation, AlterColumn change) {
        boolean converts = change.conversion().isPresent()
                || OutsideTransaction.inner(operation) instanceof AlterColumn back
                        && back.conversion().isPresent();
        return converts ? Optional.empty() : Optional.of(operation);
    }

    private Optional<Operation> ofPart(Operation operation, Operation part, AddConstraint addition) {
        if (addition.constraint() instanceof ForeignKey key
                && dialect.indexFor(key).isPresent()) {
            return Optional.of(new DropConstraint(
                    addition.table(),
                    Constraint.Kind.INDEX,
                    dialect.indexFor(key).get()));
        }
        return part instanceof OutsideTransaction outside
                ? Optional.of(outside.builds()
                        .<Operation>map(it -> new OutsideTransaction(new DropConstraint(
                                it.table(),
                                Constraint.Kind.INDEX,
                                it.constraint().name())))
                        .orElse(operation))
                : Optional.empty();
    }

    private Operation dropOfProof(AlterColumn change) {
        return new DropConstraint(
                change.table(), Constraint.Kind.CHECK, OutsideTransaction.proof(change, dialect.maxIdentifierBytes()));
    }

    private boolean undoes(Operation back, Operation done) {
        if (back instanceof AlterColumn one && done instanceof AlterColumn other) {
            return undoes(one, other);
        }
        return isInverse(back, done) || isInverse(done, back);
    }

    /** Where a column changes more than once, the change must be the only one between the same two definitions. */
    private boolean undoes(AlterColumn back, AlterColumn done) {
        List<AlterColumn> there = changes(upgrade.stream().map(Done::inner), done);
        List<AlterColumn> andBack = changes(downgrade.stream().map(OutsideTransaction::inner), done);
        return andBack.contains(back)
                && (there.size() == 1 && andBack.size() == 1
                        || there.stream()
                                        .filter(it -> leadsBack(back, it))
                                        .toList()
                                        .equals(List.of(done))
                                && andBack.stream()
                                        .filter(it -> leadsBack(it, done))
                                        .toList()
                                        .equals(List.of(back)));
    }

    private static List<AlterColumn> changes(Stream<Operation> operations, AlterColumn ofSameColumn) {
        return operations
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .filter(it -> it.table().equals(ofSameColumn.table())
                        && it.from().name().equals(ofSameColumn.from().name()))
                .toList();
    }

    private static boolean leadsBack(AlterColumn back, AlterColumn done) {
        return back.from().equals(done.to()) && back.to().equals(done.from());
    }

    /** To drop something says nothing of what it was, so the other one of the two must be asked. */
    private static boolean isInverse(Operation operation, Operation other) {
        boolean drops = operation instanceof DropTable
                || operation instanceof DropColumn
                || operation instanceof DropConstraint
                || operation instanceof DropSequence
                || operation instanceof DropEnumType
                || operation instanceof DropSchema;
        return !drops
                && operation instanceof SchemaOperation one
                && one.inverse(Schema.EMPTY).equals(other);
    }
}
