package dev.retort.processor;

import dev.retort.annotations.Using;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Conversion;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.FieldAnswers;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@link Using} said of an earlier change of the same column, and stayed: it would convert the values once more. */
record SpentConversions(History history, SourceTexts texts, FieldAnswers answers) {

    /** The revisions are read only where there is such an answer at all. */
    List<Report> in(List<SchemaOperation> operations) throws IOException {
        List<Report> spent = new ArrayList<>();
        for (SchemaOperation operation : operations) {
            if (operation instanceof AlterColumn now && now.conversion().isPresent()) {
                Optional<AnnotationUse> answer =
                        answers.of(now.table(), now.to().name(), Using.class).filter(it -> isOf(it, now));
                if (answer.isPresent()) {
                    spentOn(now).map(it -> report(answer.get(), now, it)).ifPresent(spent::add);
                }
            }
        }
        return spent;
    }

    /** What it refers to may have said it, or the answer may be about another column of the attribute. */
    private static boolean isOf(AnnotationUse answer, AlterColumn now) {
        return answer.text("value").map(Located::value).equals(expression(now));
    }

    /** Only what last changed the type has left the values as they are now. */
    private Optional<RevisionDeclaration> spentOn(AlterColumn now) throws IOException {
        Optional<RevisionDeclaration> spentOn = Optional.empty();
        for (Map.Entry<RevisionDeclaration, List<Operation>> revision :
                texts.upgrades(history).entrySet()) {
            for (Operation operation : revision.getValue()) {
                if (OutsideTransaction.inner(operation) instanceof AlterColumn earlier
                        && changesTypeOfSame(earlier, now)) {
                    spentOn = isSpentBy(earlier, now) ? Optional.of(revision.getKey()) : Optional.empty();
                }
            }
        }
        return spentOn;
    }

    private static boolean changesTypeOfSame(AlterColumn earlier, AlterColumn now) {
        return earlier.table().equals(now.table())
                && earlier.to().name().equals(now.to().name())
                && !earlier.from().type().equals(earlier.to().type());
    }

    /** From the same type it may well be needed again. */
    private static boolean isSpentBy(AlterColumn earlier, AlterColumn now) {
        return !earlier.from().type().equals(now.from().type())
                && expression(earlier).equals(expression(now));
    }

    private static Optional<String> expression(AlterColumn alter) {
        return alter.conversion().map(Conversion::expression);
    }

    private static Report report(AnnotationUse answer, AlterColumn now, RevisionDeclaration revision) {
        return Report.at(
                answer.where(),
                Problem.USING_SPENT,
                revision.simpleName(),
                now.table() + "." + now.to().name(),
                now.from().type(),
                now.to().type());
    }
}
