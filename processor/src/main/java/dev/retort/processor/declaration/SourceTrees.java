package dev.retort.processor.declaration;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources parsed by a javac beside the compiler that shows none. */
final class SourceTrees {

    private final Path root;

    /** @param packageFolder the folder in the source tree that holds a package, and so tells where others are */
    SourceTrees(Path packageFolder, PackageElement element) {
        this.root = packageFolder.resolve(
                "../".repeat(element.getQualifiedName().toString().split("\\.").length));
    }

    /** Nothing where the file is somewhere else, or the process has no javac. */
    Optional<TreePath> of(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element element = type;
        for (; element.getKind() != ElementKind.PACKAGE; element = element.getEnclosingElement()) {
            names.push(element.getSimpleName().toString());
        }
        String packageName = ((PackageElement) element).getQualifiedName().toString();
        Path file = root.resolve(packageName.replace('.', '/'))
                .resolve(names.peek() + ".java")
                .normalize();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        return javac != null && Files.isRegularFile(file)
                ? parsed(javac, file).flatMap(it -> within(new TreePath(it), it.getTypeDecls(), names.iterator()))
                : Optional.empty();
    }

    private static Optional<CompilationUnitTree> parsed(JavaCompiler javac, Path file) {
        // What does not parse, the compiler itself complains of.
        try (StandardJavaFileManager files = javac.getStandardFileManager(new DiagnosticCollector<>(), null, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    new DiagnosticCollector<>(),
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjects(file));
            return task instanceof JavacTask parser
                    ? Optional.of(parser.parse().iterator().next())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<TreePath> within(TreePath owner, List<? extends Tree> members, Iterator<String> names) {
        String name = names.next();
        Optional<ClassTree> found = members.stream()
                .filter(it ->
                        it instanceof ClassTree type && type.getSimpleName().contentEquals(name))
                .map(it -> (ClassTree) it)
                .findFirst();
        return found.flatMap(it -> names.hasNext()
                ? within(new TreePath(owner, it), it.getMembers(), names)
                : Optional.of(new TreePath(owner, it)));
    }
}
