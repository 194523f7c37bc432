package dev.retort.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.retort.processor.declaration.SyntaxTrees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** Annotations as they stand in the source: older compilers leave one they cannot find out of the model, as if it were not written. */
record AnnotationTrees(SyntaxTrees trees) {

    boolean haveUnknown(Element element) {
        Optional<ModifiersTree> modifiers = trees.tree(element).flatMap(AnnotationTrees::modifiers);
        // The way to a place in the source is long, and nearly all elements have as many annotations as are written.
        return modifiers.isPresent()
                && modifiers.get().getAnnotations().size()
                        != element.getAnnotationMirrors().size()
                && trees.path(element)
                        .map(it -> new TreePath(it, modifiers.get()))
                        .filter(this::hasUnknown)
                        .isPresent();
    }

    private boolean hasUnknown(TreePath modifiers) {
        return ((ModifiersTree) modifiers.getLeaf())
                .getAnnotations().stream().anyMatch(it -> isUnknown(new TreePath(modifiers, it), it));
    }

    private static Optional<ModifiersTree> modifiers(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return Optional.of(type.getModifiers());
        }
        if (declaration instanceof MethodTree method) {
            return Optional.of(method.getModifiers());
        }
        return declaration instanceof VariableTree field ? Optional.of(field.getModifiers()) : Optional.empty();
    }

    private boolean isUnknown(TreePath path, AnnotationTree annotation) {
        return trees.type(new TreePath(path, annotation.getAnnotationType()))
                .filter(it -> it.getKind() == TypeKind.ERROR)
                .isPresent();
    }
}
