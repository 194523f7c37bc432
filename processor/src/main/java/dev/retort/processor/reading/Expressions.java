package dev.retort.processor.reading;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import dev.retort.operation.Definitions;
import dev.retort.operation.TablePart;
import java.util.ArrayList;
import java.util.List;

/** The values that arguments stand for. */
final class Expressions {

    /** A constant by its simple name; what it is a constant of, the parameter says. */
    record Constant(String name) {}

    private Expressions() {}

    static List<Object> values(List<? extends ExpressionTree> expressions) throws NotUnderstoodException {
        List<Object> values = new ArrayList<>();
        for (ExpressionTree expression : expressions) {
            values.add(value(expression));
        }
        return values;
    }

    private static Object value(ExpressionTree expression) throws NotUnderstoodException {
        if (expression instanceof LiteralTree literal && literal.getValue() != null) {
            return literal.getValue();
        }
        if (expression instanceof ParenthesizedTree parenthesized) {
            return value(parenthesized.getExpression());
        }
        if (expression instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            return negated(value(unary.getExpression()));
        }
        if (expression instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            return joined(value(binary.getLeftOperand()), value(binary.getRightOperand()));
        }
        if (expression instanceof MemberSelectTree select) {
            return new Constant(select.getIdentifier().toString());
        }
        if (expression instanceof IdentifierTree identifier) {
            return new Constant(identifier.getName().toString());
        }
        if (expression instanceof MethodInvocationTree call) {
            return value(call);
        }
        throw new NotUnderstoodException(expression);
    }

    private static Object negated(Object value) throws NotUnderstoodException {
        if (value instanceof Integer number) {
            return -number;
        }
        if (value instanceof Long number) {
            return -number;
        }
        throw new NotUnderstoodException(value);
    }

    /** Formatters break long texts. */
    private static Object joined(Object left, Object right) throws NotUnderstoodException {
        if (left instanceof String some && right instanceof String more) {
            return some + more;
        }
        throw new NotUnderstoodException(left);
    }

    private static Object value(MethodInvocationTree call) throws NotUnderstoodException {
        if (call.getMethodSelect() instanceof IdentifierTree name) {
            return Vocabulary.call(null, Definitions.class, name.getName().toString(), values(call.getArguments()));
        }
        MemberSelectTree select = (MemberSelectTree) call.getMethodSelect();
        String name = select.getIdentifier().toString();
        if (name.equals("toArray")) {
            List<Object> parts = new ArrayList<>();
            addPortions(select.getExpression(), parts);
            return parts.toArray(TablePart[]::new);
        }
        if (select.getExpression() instanceof IdentifierTree type
                && type.getName().contentEquals(Definitions.class.getSimpleName())) {
            return Vocabulary.call(null, Definitions.class, name, values(call.getArguments()));
        }
        Object receiver = value(select.getExpression());
        return Vocabulary.call(receiver, receiver.getClass(), name, values(call.getArguments()));
    }

    /** The parts of a table that is too large for one method, as the compiler writes them: a stream of arrays in lambdas. */
    private static void addPortions(ExpressionTree stream, List<Object> parts) throws NotUnderstoodException {
        if (!(stream instanceof MethodInvocationTree flatMap
                && flatMap.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("flatMap")
                && select.getExpression() instanceof MethodInvocationTree of)) {
            throw new NotUnderstoodException(stream);
        }
        for (ExpressionTree portion : of.getArguments()) {
            if (!(portion instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof NewArrayTree array)) {
                throw new NotUnderstoodException(portion);
            }
            parts.addAll(values(array.getInitializers()));
        }
    }
}
