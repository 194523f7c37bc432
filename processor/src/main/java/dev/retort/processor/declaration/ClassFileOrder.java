package dev.retort.processor.declaration;

import dev.retort.model.ClassFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Looks into the class files, where the compiler lets us. */
final class ClassFileOrder implements DeclaredOrder {

    private final ClassFiles classFiles;
    private final Predicate<Element> isSource;
    private final Map<TypeElement, List<String>> names = new HashMap<>();

    ClassFileOrder(ClassFiles classFiles, Predicate<Element> isSource) {
        this.classFiles = classFiles;
        this.isSource = isSource;
    }

    @Override
    public Comparator<Element> in(TypeElement owner) {
        if (isSource.test(owner)) {
            return KEPT.in(owner);
        }
        List<String> order = names.computeIfAbsent(owner, this::read);
        return Comparator.comparing(it -> order.indexOf(name(it)));
    }

    private static String name(Element member) {
        return member.getSimpleName() + (member.getKind() == ElementKind.METHOD ? "()" : "");
    }

    private List<String> read(TypeElement type) {
        return classFiles.read(type, ClassFile::memberNames).orElse(List.of());
    }
}
