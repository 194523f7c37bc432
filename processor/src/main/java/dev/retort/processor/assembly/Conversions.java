package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code @Convert} that counts for each attribute; what is said further out wins. */
final class Conversions {

    private record Written(String path, AnnotationUse convert) {}

    private final Map<String, AnnotationUse> byPath = new HashMap<>();
    private final Map<String, AnnotationUse> byEmbeddable = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final List<Written> unheard = new ArrayList<>();

    /** To be read from the outside to the inside, for the first that names a path is the one that counts. */
    void read(Annotated annotated, String prefix) {
        for (AnnotationUse convert : annotated.repeated("Convert", "Converts")) {
            convert.text("attributeName").map(Located::value).ifPresent(it -> {
                byPath.putIfAbsent(prefix + it, convert);
                written.add(new Written(prefix + it, convert));
            });
        }
    }

    /** What the class of an embeddable says of its own attributes. */
    void readEmbeddable(Annotated type, String prefix) {
        read(type, prefix);
        for (AnnotationUse convert : type.repeated("Convert", "Converts")) {
            convert.text("attributeName").ifPresent(it -> byEmbeddable.putIfAbsent(prefix + it.value(), convert));
        }
    }

    /** Hibernate 7 does not hear what is said further out about the parts of an attribute that is read by its getter. */
    void forgetWithin(String prefix) {
        written.stream().filter(it -> it.path().startsWith(prefix)).forEach(unheard::add);
        written.removeAll(unheard);
        byPath.keySet().removeIf(it -> it.startsWith(prefix));
    }

    Optional<AnnotationUse> of(String path, Attribute attribute) {
        used.add(path);
        AnnotationUse further = byPath.get(path);
        return further == null ? own(attribute) : Optional.of(further);
    }

    /** In the key of a map Hibernate looks for nothing but what the attribute says itself, or the class that it is in. */
    Optional<AnnotationUse> inKeyOfMap(String path, Attribute attribute) {
        AnnotationUse ofClass = byEmbeddable.get(path);
        if (ofClass != null) {
            used.add(path);
            return Optional.of(ofClass);
        }
        lost.add(path);
        return own(attribute);
    }

    private static Optional<AnnotationUse> own(Attribute attribute) {
        for (AnnotationUse convert : attribute.annotated().repeated("Convert", "Converts")) {
            if (convert.text("attributeName").isEmpty()) {
                return Optional.of(convert);
            }
        }
        return Optional.empty();
    }

    void complainAboutUnused(Reports reports) {
        for (Written one : unheard) {
            reports.at(
                    one.convert().at("attributeName"),
                    Problem.WITHOUT_EFFECT,
                    "@Convert of " + one.path() + ", which is embedded by a getter,",
                    "put it on that getter");
        }
        for (Written one : written) {
            if (lost.contains(one.path())) {
                reports.at(
                        one.convert().at("attributeName"),
                        Problem.WITHOUT_EFFECT,
                        "@Convert of what is in the key of a map",
                        "put it on the attribute of the embeddable");
                continue;
            }
            if (!used.contains(one.path())
                    && used.stream().noneMatch(it -> one.path().startsWith(it + "."))) {
                reports.at(
                        one.convert().at("attributeName"),
                        Problem.WITHOUT_EFFECT,
                        "@Convert of " + one.path(),
                        "name the attribute by its path within this one");
            }
        }
    }
}
