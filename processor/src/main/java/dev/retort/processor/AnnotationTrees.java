package dev.retort.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Annotations as they stand in the source: older compilers leave one they cannot find out of the model, as if it were not written. */
final class AnnotationTrees {

    private final Optional<Trees> trees;

    private AnnotationTrees(Optional<Trees> trees) {
        this.trees = trees;
    }

    static AnnotationTrees of(ProcessingEnvironment environment) {
        try {
            return new AnnotationTrees(Optional.of(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError e) {
            // Not javac, or javac behind a build tool's wrapper.
            return new AnnotationTrees(Optional.empty());
        }
    }

    boolean haveUnknown(Element element) {
        return trees.map(it -> it.getPath(element)).filter(this::hasUnknown).isPresent();
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
        TypeMirror type = trees.orElseThrow().getTypeMirror(new TreePath(path, annotation.getAnnotationType()));
        return type != null && type.getKind() == TypeKind.ERROR;
    }
}
