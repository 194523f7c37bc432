package dev.retort.processor.output;

import dev.retort.processor.declaration.SyntaxTrees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The folder in the source tree that holds a package.
 *
 * <p>The compiler's own API does not say where a source is until Java 18, and build tools wrap it; so several ways are tried, the
 * surest first.
 */
public final class SourceFolder {

    private static final String PACKAGE_INFO = "package-info.java";

    private final ProcessingEnvironment environment;
    private final PackageElement element;

    private SourceFolder(ProcessingEnvironment environment, PackageElement element) {
        this.environment = environment;
        this.element = element;
    }

    /**
     * Finds the folder of a package.
     *
     * @param given what the developer says, where the search fails: the folder, or the root of the sources
     * @param hint the folder at the last compile, relative to the class output
     */
    public static Optional<Path> of(
            ProcessingEnvironment environment, PackageElement element, Optional<Path> given, Optional<String> hint) {
        Optional<Path> found = new SourceFolder(environment, element).find(given, hint);
        return found.isPresent() ? Optional.of(found.get().toAbsolutePath().normalize()) : found;
    }

    private Optional<Path> find(Optional<Path> given, Optional<String> hint) {
        if (given.isPresent()) {
            return holder(Optional.of(below(given.get()))).or(() -> holder(given));
        }
        Optional<Path> found = holder(inSyntaxTree());
        return found.isPresent()
                ? found
                : holder(onSourcePath())
                        .or(() -> holder(hint.flatMap(this::relativeToClassOutput)))
                        .or(() -> holder(aboveClassOutput()));
    }

    private static Optional<Path> holder(Optional<Path> folder) {
        return folder.isPresent() && Files.isRegularFile(folder.get().resolve(PACKAGE_INFO))
                ? folder
                : Optional.empty();
    }

    /** How the next compile finds the folder when it does not see the package's source. */
    public static Optional<String> hint(ProcessingEnvironment environment, Path folder) {
        return classOutput(environment)
                .filter(it -> Objects.equals(it.getRoot(), folder.getRoot()))
                .map(it -> it.relativize(folder).toString().replace('\\', '/'));
    }

    private Optional<Path> inSyntaxTree() {
        return SyntaxTrees.of(environment)
                .path(element)
                .flatMap(it -> path(it.getCompilationUnit().getSourceFile().toUri()))
                .map(Path::getParent);
    }

    private Optional<Path> onSourcePath() {
        try {
            FileObject file = environment
                    .getFiler()
                    .getResource(StandardLocation.SOURCE_PATH, element.getQualifiedName(), PACKAGE_INFO);
            return path(file.toUri()).map(Path::getParent);
        } catch (IOException | RuntimeException e) {
            // No source path, or a file manager that does not know the location.
            return Optional.empty();
        }
    }

    private Optional<Path> relativeToClassOutput(String hint) {
        return classOutput(environment).map(it -> it.resolve(hint).normalize());
    }

    /** The conventional layouts: {@code src/main/java} beside {@code target/classes} or {@code build/classes/java/main}, {@code src} beside {@code bin}. */
    private Optional<Path> aboveClassOutput() {
        return classOutput(environment).stream()
                .flatMap(it ->
                        Stream.iterate(it, Objects::nonNull, Path::getParent).limit(6))
                .flatMap(it -> Stream.of(below(it.resolve("src/main/java")), below(it.resolve("src"))))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private Path below(Path sources) {
        return sources.resolve(element.getQualifiedName().toString().replace('.', '/'));
    }

    static Optional<Path> classOutput(ProcessingEnvironment environment) {
        try {
            return path(fileInClassOutput(environment.getFiler()).toUri()).map(it -> it.getParent()
                    .getParent()
                    .getParent()
                    .toAbsolutePath()
                    .normalize());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Any name will do: for its address the file need not exist, except in ECJ, which tells that of one still to be written. */
    private static FileObject fileInClassOutput(Filer filer) throws IOException {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/retort/here");
        } catch (IOException e) {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/retort/here");
        }
    }

    private static Optional<Path> path(URI uri) {
        try {
            return Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // A file that lives in memory.
            return Optional.empty();
        }
    }
}
