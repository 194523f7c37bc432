package dev.retort.processor.problem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Points at an expression, which no element is; only javac's own trees can. */
final class ExpressionInSource extends TreeScanner<Tree, Void> {

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final long position;

    private ExpressionInSource(Trees trees, CompilationUnitTree unit, long position) {
        this.trees = trees;
        this.unit = unit;
        this.position = position;
    }

    /** @return whether it could; another compiler, or javac behind a build tool's wrapper, shows no trees */
    static boolean print(ProcessingEnvironment environment, Location at, Diagnostic.Kind kind, String message) {
        try {
            Trees trees = Trees.instance(environment);
            TreePath path = trees.getPath(at.element());
            if (path == null) {
                return false;
            }
            CompilationUnitTree unit = path.getCompilationUnit();
            Tree expression =
                    new ExpressionInSource(trees, unit, at.expression().getAsInt()).scan(path.getLeaf(), null);
            if (expression == null) {
                return false;
            }
            trees.printMessage(kind, message, expression, unit);
            return true;
        } catch (IllegalArgumentException | LinkageError e) {
            return false;
        }
    }

    /** The smallest that begins there. */
    @Override
    public Tree scan(Tree tree, Void nothing) {
        Tree within = super.scan(tree, nothing);
        boolean isIt =
                tree instanceof ExpressionTree && trees.getSourcePositions().getStartPosition(unit, tree) == position;
        return within == null && isIt ? tree : within;
    }

    @Override
    public Tree reduce(Tree one, Tree other) {
        return one == null ? other : one;
    }
}
