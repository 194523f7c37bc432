package dev.retort.processor.reading;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.operation.Run;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;

/** The statements of a revision's methods, those of a large one's parts included. */
final class RevisionBody {

    private final ClassTree revision;
    private final FileText file;

    RevisionBody(ClassTree revision, FileText file) {
        this.revision = revision;
        this.file = file;
    }

    List<WrittenOperation> operations(String method) throws NotUnderstoodException {
        List<WrittenOperation> operations = new ArrayList<>();
        read(revision, method, operations);
        return operations;
    }

    private void read(ClassTree type, String name, List<WrittenOperation> operations) throws NotUnderstoodException {
        MethodTree method = method(type, name);
        Name op = method.getParameters().get(0).getName();
        for (StatementTree statement : method.getBody().getStatements()) {
            read(statement, op, operations);
        }
    }

    private static MethodTree method(ClassTree type, String name) throws NotUnderstoodException {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(it ->
                        it.getName().contentEquals(name) && it.getParameters().size() == 1 && it.getBody() != null)
                .findFirst()
                .orElseThrow(() -> new NotUnderstoodException(name));
    }

    private void read(StatementTree statement, Name op, List<WrittenOperation> operations)
            throws NotUnderstoodException {
        if (statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree receiver) {
            if (receiver.getName().equals(op)) {
                for (Operation operation :
                        noted(statement, call, select.getIdentifier().toString(), op)) {
                    operations.add(file.written(operation, statement, call.getArguments()));
                }
                return;
            }
            ClassTree part = part(receiver.getName());
            if (part != null && isOnly(call.getArguments(), op)) {
                read(part, select.getIdentifier().toString(), operations);
                return;
            }
        }
        operations.add(file.written(onRowsOnly(statement, op), statement, List.of()));
    }

    private List<Operation> noted(StatementTree statement, MethodInvocationTree call, String verb, Name op)
            throws NotUnderstoodException {
        try {
            List<Object> arguments = Expressions.values(call.getArguments());
            List<NotUnderstoodException> failed = new ArrayList<>();
            List<Operation> noted = Operations.of(it -> {
                try {
                    Vocabulary.call(it, Operations.class, verb, arguments);
                } catch (NotUnderstoodException e) {
                    failed.add(e);
                }
            });
            if (!failed.isEmpty()) {
                throw failed.get(0);
            }
            return noted;
        } catch (NotUnderstoodException e) {
            return List.of(onRowsOnly(statement, op));
        }
    }

    /** What it does to rows need not be known, as long as it does nothing else. */
    private static Operation onRowsOnly(StatementTree statement, Name op) throws NotUnderstoodException {
        if (!new RowsOnly(op).holdsFor(statement)) {
            throw new NotUnderstoodException(statement);
        }
        return new Run(connection -> {});
    }

    private ClassTree part(Name name) {
        return revision.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(it -> it.getSimpleName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOnly(List<? extends ExpressionTree> arguments, Name op) {
        return arguments.size() == 1
                && arguments.get(0) instanceof IdentifierTree argument
                && argument.getName().equals(op);
    }
}
