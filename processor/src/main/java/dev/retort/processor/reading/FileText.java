package dev.retort.processor.reading;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.retort.operation.Operation;
import java.util.List;

/** The text of a file, and what of it each tree is. */
record FileText(CompilationUnitTree unit, String text, SourcePositions positions) {

    WrittenOperation written(Operation operation, Tree statement, List<? extends Tree> arguments) {
        int start = start(statement);
        return new WrittenOperation(
                operation,
                text.substring(start, (int) positions.getEndPosition(unit, statement)),
                arguments.isEmpty() ? start : start(arguments.get(arguments.size() - 1)));
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }
}
