package dev.retort.processor.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Messager;

/** One problem of one compile, at its place. */
public record Report(Problem problem, Optional<Location> where, List<Object> details) {

    public static Report at(Location where, Problem problem, Object... details) {
        return new Report(problem, Optional.of(where), List.of(details));
    }

    /** For what no element of this compile is to blame. */
    public static Report nowhere(Problem problem, Object... details) {
        return new Report(problem, Optional.empty(), List.of(details));
    }

    public boolean isError() {
        return problem.kind() == javax.tools.Diagnostic.Kind.ERROR;
    }

    /** {@code [id] what: what to do}. */
    public String message() {
        return "[" + problem.id() + "] " + String.format(Locale.ROOT, problem.text(), details.toArray());
    }

    public void printTo(Messager messager) {
        if (where.isEmpty()) {
            messager.printMessage(problem.kind(), message());
            return;
        }
        Location at = where.get();
        if (at.value() != null) {
            messager.printMessage(problem.kind(), message(), at.element(), at.mirror(), at.value());
        } else if (at.mirror() != null) {
            messager.printMessage(problem.kind(), message(), at.element(), at.mirror());
        } else {
            messager.printMessage(problem.kind(), message(), at.element());
        }
    }
}
