package dev.retort.processor.declaration;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the source of an enum gives to the constructor, and the constructor to the field. */
final class WrittenCodes {

    private static final int CONSTRUCTORS_IN_A_ROW = 5;

    private final TypeElement enumType;
    private final ClassTree tree;
    private final String field;
    private final WrittenValue values;

    /** @param path to the enum */
    WrittenCodes(TypeElement enumType, TreePath path, String field, Elements elements) {
        this.enumType = enumType;
        this.tree = (ClassTree) path.getLeaf();
        this.field = field;
        this.values = new WrittenValue(enumType, path.getCompilationUnit(), elements);
    }

    Map<String, String> all() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree variable
                    && isConstant(variable.getName())
                    && variable.getInitializer() instanceof NewClassTree creation) {
                if (Branches.areIn(creation.getArguments())) {
                    return codes;
                }
                value(creation.getArguments(), CONSTRUCTORS_IN_A_ROW)
                        .flatMap(values::of)
                        .ifPresent(it -> codes.put(variable.getName().toString(), it));
            }
        }
        return codes;
    }

    private boolean isConstant(Name name) {
        return enumType.getEnclosedElements().stream()
                .anyMatch(it -> it.getKind() == ElementKind.ENUM_CONSTANT
                        && it.getSimpleName().contentEquals(name));
    }

    private Optional<ExpressionTree> value(List<? extends ExpressionTree> arguments, int further) {
        List<MethodTree> fitting = tree.getMembers().stream()
                .filter(it -> it instanceof MethodTree method && isConstructor(method, arguments.size()))
                .map(it -> (MethodTree) it)
                .toList();
        return fitting.size() == 1 && further > 0 ? value(fitting.get(0), arguments, further) : Optional.empty();
    }

    private static boolean isConstructor(MethodTree method, int parameters) {
        return method.getName().contentEquals("<init>")
                && method.getBody() != null
                && method.getParameters().size() == parameters;
    }

    private Optional<ExpressionTree> value(
            MethodTree constructor, List<? extends ExpressionTree> arguments, int further) {
        for (StatementTree it : constructor.getBody().getStatements()) {
            ExpressionTree statement =
                    it instanceof ExpressionStatementTree expression ? expression.getExpression() : null;
            if (statement instanceof MethodInvocationTree call
                    && !Branches.areIn(call.getArguments())
                    && isName(call.getMethodSelect(), "this"::contentEquals)) {
                List<? extends ExpressionTree> passed = call.getArguments().stream()
                        .map(argument -> given(argument, constructor, arguments))
                        .toList();
                return value(passed, further - 1);
            }
            if (Branches.areIn(List.of(it))) {
                return Optional.empty();
            }
            if (statement instanceof AssignmentTree assignment && isField(assignment.getVariable())) {
                return Optional.of(given(assignment.getExpression(), constructor, arguments));
            }
        }
        return Optional.empty();
    }

    private boolean isField(ExpressionTree variable) {
        return isName(variable, field::contentEquals)
                || variable instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals(field)
                        && isName(select.getExpression(), "this"::contentEquals);
    }

    private static boolean isName(Tree expression, Predicate<CharSequence> name) {
        return expression instanceof IdentifierTree identifier && name.test(identifier.getName());
    }

    /** What a parameter stands for. */
    private static ExpressionTree given(
            ExpressionTree expression, MethodTree constructor, List<? extends ExpressionTree> arguments) {
        ExpressionTree bare = expression;
        while (bare instanceof TypeCastTree || bare instanceof ParenthesizedTree) {
            bare = bare instanceof TypeCastTree cast
                    ? cast.getExpression()
                    : ((ParenthesizedTree) bare).getExpression();
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (isName(bare, constructor.getParameters().get(i).getName()::contentEquals)) {
                return arguments.get(i);
            }
        }
        return expression;
    }
}
