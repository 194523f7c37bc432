package dev.retort.processor.declaration;

import dev.retort.model.ClassFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Looks into the class files, where the compiler lets us. */
final class ClassFileOrder implements DeclaredOrder {

    private final Filer filer;
    private final Elements elements;
    private final Predicate<Element> isSource;
    private final Map<TypeElement, List<String>> names = new HashMap<>();

    ClassFileOrder(Filer filer, Elements elements, Predicate<Element> isSource) {
        this.filer = filer;
        this.elements = elements;
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
        return Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)
                .map(it -> read(type, it))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    private Optional<List<String>> read(TypeElement type, StandardLocation location) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String name = elements.getBinaryName(type).toString();
        String file = name.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        try (InputStream content =
                filer.getResource(location, packageName, file).openInputStream()) {
            return Optional.of(ClassFile.memberNames(content));
        } catch (IOException | RuntimeException e) {
            // Not there, or an IDE that has no such place.
            return Optional.empty();
        }
    }
}
