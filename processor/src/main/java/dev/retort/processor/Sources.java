package dev.retort.processor;

import dev.retort.processor.declaration.SyntaxTrees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;

/**
 * What this compile reads from sources; everything else it has from class files, which have no lines to point at.
 *
 * <p>What the compile was given is not the same: Gradle gives it classes too, and javac finds on its source path what it was not
 * given. So the compiler is asked, and only one that cannot tell is believed to read all that it was given.
 */
final class Sources {

    private final SyntaxTrees trees;
    private final Set<String> roots = new HashSet<>();
    private final Map<Element, Boolean> parsed = new HashMap<>();

    Sources(ProcessingEnvironment environment) {
        this.trees = SyntaxTrees.of(environment);
    }

    void add(Set<? extends Element> rootElements) {
        if (!trees.areThere()) {
            rootElements.forEach(it -> roots.add(name(it)));
        }
    }

    boolean contain(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && outermost.getKind() != ElementKind.PACKAGE
                && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        return trees.areThere()
                ? parsed.computeIfAbsent(outermost, it -> trees.tree(it).isPresent())
                : roots.contains(name(outermost));
    }

    boolean isReadOtherwiseThanUtf8(Element element) {
        return trees.isReadOtherwiseThanUtf8(element);
    }

    private static String name(Element element) {
        return element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : element.getSimpleName().toString();
    }
}
