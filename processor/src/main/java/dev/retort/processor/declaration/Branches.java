package dev.retort.processor.declaration;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Set;

/** What makes code go one way or another; a class file shows only one way, so that of the source no more is believed. */
final class Branches extends TreeScanner<Void, Void> {

    private static final Set<Tree.Kind> BRANCHES = EnumSet.of(
            Tree.Kind.CONDITIONAL_EXPRESSION,
            Tree.Kind.CONDITIONAL_AND,
            Tree.Kind.CONDITIONAL_OR,
            Tree.Kind.LOGICAL_COMPLEMENT,
            Tree.Kind.EQUAL_TO,
            Tree.Kind.NOT_EQUAL_TO,
            Tree.Kind.LESS_THAN,
            Tree.Kind.LESS_THAN_EQUAL,
            Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL,
            Tree.Kind.INSTANCE_OF,
            Tree.Kind.SWITCH_EXPRESSION,
            Tree.Kind.IF,
            Tree.Kind.SWITCH,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.WHILE_LOOP,
            Tree.Kind.DO_WHILE_LOOP,
            Tree.Kind.TRY,
            Tree.Kind.SYNCHRONIZED,
            Tree.Kind.VARIABLE);

    private boolean found;

    static boolean areIn(Iterable<? extends Tree> trees) {
        Branches branches = new Branches();
        branches.scan(trees, null);
        return branches.found;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
        boolean isElsewhere =
                tree != null && (tree.getKind() == Tree.Kind.LAMBDA_EXPRESSION || tree.getKind() == Tree.Kind.CLASS);
        found |= tree != null && BRANCHES.contains(tree.getKind());
        return isElsewhere ? null : super.scan(tree, nothing);
    }
}
