package dev.retort.processor.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * One problem of one compile, at its place.
 *
 * @param kind that of the problem, unless the project takes it for worse
 * @param details as texts, so that what says the same is the same
 */
public record Report(Problem problem, Diagnostic.Kind kind, Optional<Location> where, List<String> details) {

    /** Problems that an annotation answers, and a revision of one's own as well. */
    private static final Set<Problem> ASKING = EnumSet.of(
            Problem.AMBIGUOUS_RENAME,
            Problem.COLUMN_OF_NO_FIELD,
            Problem.USING_MISSING,
            Problem.DOWNGRADE_MISSING,
            Problem.NOT_NULL_WITHOUT_DEFAULT,
            Problem.NOT_NULL_ON_EXISTING_ROWS,
            Problem.ROWS_WITHOUT_VALUE);

    public static Report at(Location where, Problem problem, Object... details) {
        return new Report(problem, problem.kind(), Optional.of(where), texts(details));
    }

    /** For what no element of this compile is to blame. */
    public static Report nowhere(Problem problem, Object... details) {
        return new Report(problem, problem.kind(), Optional.empty(), texts(details));
    }

    private static List<String> texts(Object... details) {
        return Stream.of(details).map(Object::toString).toList();
    }

    /** The same, taken for worse or better than usual. */
    public Report as(Diagnostic.Kind otherKind) {
        return new Report(problem, otherKind, where, details);
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** {@code [id] what: what to do}. */
    public String message() {
        return "[" + problem.id() + "] " + String.format(Locale.ROOT, problem.text(), details.toArray());
    }

    /** {@code (shop.Customer.name)}; in a class of a library nobody can write an answer. */
    private String place(Location at) {
        String instead = ASKING.contains(problem)
                ? "; where that is not yours to edit, write a revision that does it (retort new), and compile"
                : "";
        return " (" + at.path() + instead + ")";
    }

    /** @param hasLines whether the compiler can show where an element is; of another the message says it */
    public void printTo(ProcessingEnvironment environment, Predicate<Element> hasLines) {
        Messager messager = environment.getMessager();
        if (where.isEmpty()) {
            messager.printMessage(kind, message());
            return;
        }
        Location at = where.get();
        if (!hasLines.test(at.element())) {
            messager.printMessage(kind, message() + place(at));
            return;
        }
        if (at.expression().isPresent() && ExpressionInSource.print(environment, at, kind, message())) {
            return;
        }
        if (at.value() != null) {
            messager.printMessage(kind, message(), at.element(), at.mirror(), at.value());
        } else if (at.mirror() != null) {
            messager.printMessage(kind, message(), at.element(), at.mirror());
        } else {
            messager.printMessage(kind, message(), at.element());
        }
    }
}
