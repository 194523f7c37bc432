package dev.retort.processor.declaration;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;

/** The sources as javac parsed them; another compiler, or javac behind a build tool's wrapper, does not show them. */
public final class SyntaxTrees {

    private final Optional<Trees> trees;

    private SyntaxTrees(Optional<Trees> trees) {
        this.trees = trees;
    }

    public static SyntaxTrees of(ProcessingEnvironment environment) {
        try {
            return new SyntaxTrees(Optional.of(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError e) {
            return new SyntaxTrees(Optional.empty());
        }
    }

    public boolean areThere() {
        return trees.isPresent();
    }

    /** The way to where an element is declared; none to one from a class file. */
    public Optional<TreePath> path(Element element) {
        return trees.map(it -> it.getPath(element));
    }

    /** Whether the compiler reads the file of a declaration as something else than the UTF-8 that it may be. */
    public boolean isReadOtherwiseThanUtf8(Element element) {
        Optional<JavaFileObject> file =
                path(element).map(it -> it.getCompilationUnit().getSourceFile());
        try {
            return file.isPresent()
                    && !utf8(file.get()).contentEquals(file.get().getCharContent(true));
        } catch (IOException e) {
            return false;
        }
    }

    private static String utf8(JavaFileObject file) throws IOException {
        try (InputStream bytes = file.openInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The declaration itself, which is quicker to find than the way to it. */
    public Optional<Tree> tree(Element element) {
        return trees.map(it -> it.getTree(element));
    }

    /** Of what stands at the end of a path, if it has a type. */
    public Optional<TypeMirror> type(TreePath path) {
        return trees.map(it -> it.getTypeMirror(path));
    }
}
