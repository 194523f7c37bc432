package dev.retort.processor.reading;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import javax.lang.model.element.Name;

/** Whether a person's own Java leaves the schema alone, as far as the words of revisions can change it. */
final class RowsOnly extends TreeScanner<Boolean, Void> {

    private static final Set<String> VERBS = Set.of(
            "execute",
            "outsideTransaction",
            "insert",
            "run",
            "backfill",
            "requireNotNull",
            "requireUnique",
            "requireCheck",
            "requireFits",
            "requireEmpty");

    private final Name op;

    RowsOnly(Name op) {
        this.op = op;
    }

    boolean holdsFor(Tree tree) {
        return !Boolean.TRUE.equals(scan(tree, null));
    }

    @Override
    public Boolean visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree receiver
                && receiver.getName().equals(op)
                && VERBS.contains(select.getIdentifier().toString())) {
            return scan(call.getArguments(), null);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    /** Whoever else gets hold of it may say anything. */
    @Override
    public Boolean visitIdentifier(IdentifierTree identifier, Void nothing) {
        return identifier.getName().equals(op);
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
}
