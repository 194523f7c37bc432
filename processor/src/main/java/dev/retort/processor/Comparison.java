package dev.retort.processor;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.Answered;
import dev.retort.processor.answer.Backfills;
import dev.retort.processor.answer.Constants;
import dev.retort.processor.answer.Conversions;
import dev.retort.processor.answer.Declarations;
import dev.retort.processor.answer.DiscriminatorValues;
import dev.retort.processor.answer.Dropping;
import dev.retort.processor.answer.ExchangedAttributes;
import dev.retort.processor.answer.Expressions;
import dev.retort.processor.answer.ExpressionsForSeveral;
import dev.retort.processor.answer.NumbersTaken;
import dev.retort.processor.answer.Renaming;
import dev.retort.processor.answer.RetargetedReferences;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.object.ObjectChanges;
import dev.retort.processor.object.TouchedTables;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.source.RevisionSource;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The entities beside a snapshot.
 *
 * @param said what there is to say of their answers
 * @param change what differs; nothing where an answer is wrong
 */
record Comparison(List<Report> said, Optional<Change> change) {

    /** @param renamed the snapshot under the present names */
    record Change(
            Snapshot before,
            Snapshot renamed,
            DeclaredSchema after,
            List<SchemaOperation> operations,
            Answered answered,
            Dropping dropping,
            Constants constants,
            Conversions conversions) {

        RevisionSource.Steps steps(boolean online) {
            SortedSet<String> touched = TouchedTables.by(operations);
            return RevisionSource.steps(before.schema(), operations, online)
                    .within(
                            ObjectChanges.between(before.objects(), after.objects(), touched),
                            ObjectChanges.between(after.objects(), before.objects(), touched));
        }

        /** In words. */
        List<String> changedObjects() {
            return ObjectChanges.words(before.objects(), after.objects());
        }

        boolean isEmpty() {
            return operations.isEmpty() && changedObjects().isEmpty();
        }

        Snapshot snapshot(String head) {
            return after.snapshot(head, before, operations);
        }
    }

    /** @param leftAlone tables that stay as they are, though no entity declares them */
    static Comparison of(Wanted wanted, Snapshot before, Set<QualifiedName> leftAlone) {
        Assembly assembly = wanted.assembly();
        Answered answered = Answered.in(assembly);
        Dropping dropping = Dropping.of(wanted.migrations(), assembly, answered);
        Declarations declarations = Declarations.of(assembly, before);
        Renaming renaming = Renaming.of(assembly, declarations, before, dropping, answered);
        Snapshot renamed = renaming.applied();
        Constants constants = Constants.of(assembly, renamed);
        DiscriminatorValues classes = DiscriminatorValues.of(assembly, renamed);
        List<Report> said = Stream.of(
                        assembly.reports(),
                        Expressions.reports(assembly, answered),
                        renaming.reports(),
                        constants.reports(),
                        classes.reports())
                .flatMap(List::stream)
                .toList();
        if (said.stream().anyMatch(Report::isError)) {
            return new Comparison(said, Optional.empty());
        }
        Declarations presentNames = renaming.renames().areNone() ? declarations : Declarations.of(assembly, renamed);
        DeclaredSchema after = DeclaredSchema.of(
                wanted, presentNames, renamed, leftAlone, constants.values().renamedValues());
        List<RenameValues> values = Stream.concat(constants.values().renamed().stream(), classes.renamed().stream())
                .toList();
        List<SchemaOperation> differences = SchemaDiff.between(
                before.schema(),
                after.schema(),
                renaming.renames(),
                values,
                constants.values().renamedValues());
        Conversions conversions = new Conversions(
                differences, assembly, renamed.schema(), constants.values().conversions(), answered);
        List<SchemaOperation> operations = NumbersTaken.in(
                Backfills.in(conversions.in(differences), assembly, before), assembly, renamed.schema());
        List<Report> ambiguous = Stream.concat(
                        Backfills.reports(operations, assembly, before).stream(),
                        ExpressionsForSeveral.reports(operations, assembly, renamed.schema()).stream())
                .toList();
        if (!ambiguous.isEmpty()) {
            return new Comparison(
                    Stream.concat(said.stream(), ambiguous.stream()).toList(), Optional.empty());
        }
        return new Comparison(
                Stream.of(
                                said,
                                conversions.notNeeded(operations),
                                leftBehind(after, assembly),
                                ExchangedAttributes.reports(assembly, presentNames, renamed),
                                RetargetedReferences.reports(assembly, renamed))
                        .flatMap(List::stream)
                        .toList(),
                Optional.of(
                        new Change(before, renamed, after, operations, answered, dropping, constants, conversions)));
    }

    private static List<Report> leftBehind(DeclaredSchema after, Assembly assembly) {
        return after.leftBehind().entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .map(column -> Report.at(
                                assembly.origins().get(it.getKey()).entity().location(),
                                Problem.COLUMN_LEFT_BEHIND,
                                it.getKey() + "." + column)))
                .toList();
    }

    /** Whether the snapshot is as it shall be, and nobody has to hear anything. */
    boolean isNothingToSay() {
        return findsNothing()
                && said.isEmpty()
                && change.orElseThrow().after().isRememberedBy(change.get().before());
    }

    boolean findsNothing() {
        return change.filter(Change::isEmpty)
                .filter(it -> it.constants().questions().isEmpty())
                .isPresent();
    }
}
