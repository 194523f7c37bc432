package dev.retort.processor.snapshot;

import dev.retort.processor.problem.Problem;
import java.util.List;

/** The text is no snapshot that can be continued; the problem and its details say why. */
public final class InvalidSnapshotException extends Exception {

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final transient List<Object> details;

    InvalidSnapshotException(Problem problem, Object... details) {
        super(problem.id());
        this.problem = problem;
        this.details = List.of(details);
    }

    public Problem problem() {
        return problem;
    }

    /** What the problem's text wants to know besides the file's name. */
    public List<Object> details() {
        return details;
    }
}
