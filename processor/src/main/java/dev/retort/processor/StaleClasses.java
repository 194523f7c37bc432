package dev.retort.processor;

import dev.retort.processor.output.ClassOutput;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Entities that this compile has only as class files which are older than their sources. What they say is no longer so: a column
 * that a colleague added, say, would be taken for one that was removed.
 */
final class StaleClasses {

    private final Path sourceRoot;
    private final ClassOutput output;
    private final Elements elements;

    /** @param folder where the sources of the migrations package are; the entities are looked for below the same root */
    StaleClasses(Path folder, PackageElement migrations, ClassOutput output, Elements elements) {
        this.sourceRoot = root(folder, migrations);
        this.output = output;
        this.elements = elements;
    }

    private static Path root(Path folder, PackageElement migrations) {
        Path root = folder;
        for (int i = migrations.getQualifiedName().toString().split("\\.").length; i > 0; i--) {
            root = root.getParent();
        }
        return root;
    }

    /** @param given the entities that the build tool handed over, from source or not, which it answers for */
    List<Report> among(Collection<TypeElement> entities, Set<String> given, Sources sources) {
        Predicate<TypeElement> isGiven =
                it -> given.contains(it.getQualifiedName().toString());
        return entities.stream()
                .filter(isGiven.negate())
                .filter(it -> !sources.contain(it))
                .filter(this::isStale)
                .map(it -> Report.nowhere(Problem.CLASS_STALE, it.getQualifiedName()))
                .toList();
    }

    private boolean isStale(TypeElement entity) {
        String packageName = elements.getPackageOf(entity).getQualifiedName().toString();
        Path source = sourceRoot.resolve(packageName.replace('.', '/')).resolve(outermost(entity) + ".java");
        String binaryName = elements.getBinaryName(entity).toString();
        String className = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
        OptionalLong compiled = output.lastModified(packageName, className);
        try {
            return compiled.isPresent()
                    && Files.exists(source)
                    && compiled.getAsLong() < Files.getLastModifiedTime(source).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharSequence outermost(Element element) {
        Element enclosing = element.getEnclosingElement();
        return enclosing.getKind() == ElementKind.PACKAGE ? element.getSimpleName() : outermost(enclosing);
    }
}
