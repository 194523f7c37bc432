package dev.retort.processor.declaration;

import dev.retort.model.EnumConstants;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What each constant of an enum holds in one of its fields, as far as it is written down and not computed. */
public final class EnumCodes {

    private final SyntaxTrees trees;
    private final Elements elements;
    private final ClassFiles classFiles;
    private final SourceTrees sourceTrees;
    private final Predicate<Element> isSource;

    /**
     * @param isSource whether a class is read from its source, so that its class file may be an old one
     * @param folder that of a package in the source tree
     */
    public EnumCodes(
            ProcessingEnvironment environment, Predicate<Element> isSource, Path folder, PackageElement element) {
        this.trees = SyntaxTrees.of(environment);
        this.elements = environment.getElementUtils();
        this.classFiles = new ClassFiles(environment.getFiler(), elements);
        this.sourceTrees = new SourceTrees(folder, element);
        this.isSource = isSource;
    }

    /** By the names of the constants; those that cannot be told are left out. */
    public Map<String, String> of(TypeElement enumType, String field) {
        if (!isSource.test(enumType)) {
            return classFiles
                    .read(enumType, it -> EnumConstants.values(it, field))
                    .orElse(Map.of());
        }
        return trees.path(enumType)
                .or(() -> sourceTrees.of(enumType))
                .map(it -> new WrittenCodes(enumType, it, field, elements).all())
                .orElse(Map.of());
    }
}
