package dev.retort.processor;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;

/** What this compile was given; everything else it has from class files, which have no lines to point at. */
final class Sources {

    private final Set<String> roots = new HashSet<>();

    void add(Set<? extends Element> rootElements) {
        rootElements.forEach(it -> roots.add(name(it)));
    }

    boolean contain(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && outermost.getKind() != ElementKind.PACKAGE
                && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        return roots.contains(name(outermost));
    }

    private static String name(Element element) {
        return element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : element.getSimpleName().toString();
    }
}
