package dev.retort.processor.declaration;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The text or whole number that a constant expression is (Java language specification, 15.29).
 *
 * <p>Not asked of the compiler, which would have to look into the whole class before it is time.
 */
record WrittenValue(TypeElement at, CompilationUnitTree unit, Elements elements) {

    Optional<String> of(ExpressionTree expression) {
        return constant(expression).map(Object::toString);
    }

    private Optional<Object> constant(Tree expression) {
        if (expression instanceof LiteralTree literal) {
            return plain(literal.getValue());
        }
        if (expression instanceof ParenthesizedTree parenthesized) {
            return constant(parenthesized.getExpression());
        }
        if (expression instanceof TypeCastTree cast) {
            return constant(cast.getExpression());
        }
        if (expression instanceof UnaryTree unary) {
            return number(unary.getExpression()).flatMap(it -> applied(unary.getKind(), it));
        }
        if (expression instanceof BinaryTree both) {
            return constant(both.getLeftOperand())
                    .flatMap(one -> constant(both.getRightOperand()).flatMap(it -> applied(both.getKind(), one, it)));
        }
        if (expression instanceof IdentifierTree identifier) {
            return Stream.concat(enclosing(), importedOwners(identifier.getName()))
                    .flatMap(it -> constant(it, identifier.getName()))
                    .findFirst();
        }
        return expression instanceof MemberSelectTree select
                ? types(select.getExpression())
                        .flatMap(it -> constant(it, select.getIdentifier()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Integer> number(Tree expression) {
        return constant(expression).filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    private static Optional<Object> applied(Tree.Kind operator, int number) {
        return switch (operator) {
            case UNARY_MINUS -> Optional.of(-number);
            case UNARY_PLUS -> Optional.of(number);
            case BITWISE_COMPLEMENT -> Optional.of(~number);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> applied(Tree.Kind operator, Object one, Object other) {
        if (!(one instanceof Integer left && other instanceof Integer right)) {
            return operator == Tree.Kind.PLUS ? Optional.of(one.toString() + other) : Optional.empty();
        }
        return switch (operator) {
            case PLUS -> Optional.of(left + right);
            case MINUS -> Optional.of(left - right);
            case MULTIPLY -> Optional.of(left * right);
            case DIVIDE -> right == 0 ? Optional.empty() : Optional.of(left / right);
            case REMAINDER -> right == 0 ? Optional.empty() : Optional.of(left % right);
            case LEFT_SHIFT -> Optional.of(left << right);
            case RIGHT_SHIFT -> Optional.of(left >> right);
            case UNSIGNED_RIGHT_SHIFT -> Optional.of(left >>> right);
            case AND -> Optional.of(left & right);
            case OR -> Optional.of(left | right);
            case XOR -> Optional.of(left ^ right);
            default -> Optional.empty();
        };
    }

    /** The enum, what it is nested in, and their package. */
    private Stream<Element> enclosing() {
        return Stream.<Element>iterate(at, Objects::nonNull, Element::getEnclosingElement)
                .filter(it -> it instanceof TypeElement || it instanceof PackageElement);
    }

    private Stream<Element> importedOwners(CharSequence constant) {
        return imports(true)
                .filter(it -> it.getIdentifier().contentEquals(constant)
                        || it.getIdentifier().contentEquals("*"))
                .flatMap(it -> named(it.getExpression()));
    }

    private Stream<Element> types(Tree name) {
        if (name instanceof MemberSelectTree select) {
            return Stream.concat(
                    named(select), types(select.getExpression()).flatMap(it -> nested(it, select.getIdentifier())));
        }
        CharSequence simple = name.toString();
        return Stream.of(
                        enclosing().flatMap(it -> nested(it, simple)),
                        imports(false)
                                .filter(it -> it.getIdentifier().contentEquals(simple))
                                .flatMap(this::named),
                        imports(false)
                                .filter(it -> it.getIdentifier().contentEquals("*"))
                                .flatMap(it ->
                                        Stream.ofNullable(elements.getTypeElement(it.getExpression() + "." + simple))))
                .flatMap(it -> it);
    }

    private Stream<MemberSelectTree> imports(boolean areStatic) {
        return unit.getImports().stream()
                .filter(it -> it.isStatic() == areStatic)
                .map(ImportTree::getQualifiedIdentifier)
                .map(MemberSelectTree.class::cast);
    }

    private Stream<Element> named(Tree qualifiedName) {
        return Stream.ofNullable(elements.getTypeElement(qualifiedName.toString()));
    }

    private static Stream<Element> nested(Element owner, CharSequence name) {
        return ElementFilter.typesIn(owner.getEnclosedElements()).stream()
                .filter(it -> it.getSimpleName().contentEquals(name))
                .map(it -> it);
    }

    private Stream<Object> constant(Element owner, CharSequence name) {
        return owner instanceof TypeElement type
                ? ElementFilter.fieldsIn(elements.getAllMembers(type)).stream()
                        .filter(it -> it.getSimpleName().contentEquals(name))
                        .map(VariableElement::getConstantValue)
                        .flatMap(it -> plain(it).stream())
                : Stream.empty();
    }

    private static Optional<Object> plain(Object value) {
        if (value instanceof Short || value instanceof Byte) {
            return Optional.of(((Number) value).intValue());
        }
        if (value instanceof Character letter) {
            return Optional.of((int) letter);
        }
        return value instanceof String || value instanceof Integer ? Optional.of(value) : Optional.empty();
    }
}
