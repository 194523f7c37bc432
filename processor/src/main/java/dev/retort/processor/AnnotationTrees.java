package dev.retort.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.retort.processor.declaration.SyntaxTrees;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** Annotations as they stand in the source: older compilers leave one they cannot find out of the model, as if it were not written. */
record AnnotationTrees(SyntaxTrees trees) {

    boolean haveUnknown(Element element) {
        return trees.path(element).filter(this::hasUnknown).isPresent();
    }

    private boolean hasUnknown(TreePath declaration) {
        ModifiersTree modifiers = modifiers(declaration.getLeaf());
        return modifiers != null
                && modifiers.getAnnotations().stream()
                        .anyMatch(it -> isUnknown(new TreePath(new TreePath(declaration, modifiers), it), it));
    }

    private static ModifiersTree modifiers(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return type.getModifiers();
        }
        if (declaration instanceof MethodTree method) {
            return method.getModifiers();
        }
        return declaration instanceof VariableTree field ? field.getModifiers() : null;
    }

    private boolean isUnknown(TreePath path, AnnotationTree annotation) {
        return trees.type(new TreePath(path, annotation.getAnnotationType()))
                .filter(it -> it.getKind() == TypeKind.ERROR)
                .isPresent();
    }
}
