package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code @Convert} that counts for each attribute; what is said further out wins. */
final class Conversions {

    private static final String VALUE = "value";

    private record Written(String path, AnnotationUse convert) {}

    private record Unheard(Written written, String reason, String remedy) {}

    private final Map<String, AnnotationUse> byPath = new HashMap<>();
    private final Map<String, AnnotationUse> byEmbeddable = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final List<Unheard> unheard = new ArrayList<>();

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
        forget(prefix, "embedded by a getter", "put it on that getter");
    }

    /** What is in a collection Hibernate lets nobody convert but the collection. */
    void readOfCollection(Attribute collection, String path, boolean isMap) {
        forget(path + ".", "in a collection", "put it on the collection");
        forget(path, "a collection", "put it on the collection");
        for (AnnotationUse convert : collection.repeated("Convert", "Converts")) {
            convert.text("attributeName").map(Located::value).ifPresent(it -> {
                boolean isOfValue = it.equals(VALUE) || it.startsWith(VALUE + ".");
                Written one = new Written(
                        isOfValue && !isMap ? path + it.substring(VALUE.length()) : path + "." + it, convert);
                if (isOfValue && !collection.is("ElementCollection")) {
                    unheard.add(new Unheard(one, "of an entity", "put it on that entity"));
                } else {
                    byPath.putIfAbsent(one.path(), convert);
                    written.add(one);
                }
            });
        }
    }

    private void forget(String path, String reason, String remedy) {
        for (Written one : List.copyOf(written)) {
            if (path.endsWith(".") ? one.path().startsWith(path) : one.path().equals(path)) {
                unheard.add(new Unheard(one, reason, remedy));
                written.remove(one);
                byPath.remove(one.path());
            }
        }
    }

    Optional<AnnotationUse> of(String path, Attribute attribute) {
        used.add(path);
        AnnotationUse further = byPath.get(path);
        return further == null ? own(attribute) : Optional.of(further);
    }

    /**
     * In the key of a map Hibernate looks for nothing but what the attribute says itself, or the class that it is in, after it has looked
     * for what is said of the attribute of that name in the values.
     */
    Optional<AnnotationUse> inKeyOfMap(String path, Attribute attribute) {
        AnnotationUse ofValue = byPath.get(path.replaceFirst("\\.key\\.", "." + VALUE + "."));
        if (ofValue != null) {
            lost.add(path);
            return Optional.of(ofValue);
        }
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
        for (Unheard one : unheard) {
            reports.withoutEffect(
                    one.written().convert().at("attributeName"),
                    "@Convert of " + one.written().path() + ", which is " + one.reason() + ",",
                    one.remedy());
        }
        for (Written one : written) {
            if (lost.contains(one.path())) {
                reports.withoutEffect(
                        one.convert().at("attributeName"),
                        "@Convert of what is in the key of a map",
                        "put it on the attribute of the embeddable");
                continue;
            }
            if (!used.contains(one.path())
                    && used.stream().noneMatch(it -> one.path().startsWith(it + "."))) {
                reports.withoutEffect(
                        one.convert().at("attributeName"),
                        "@Convert of " + one.path(),
                        "name the attribute by its path within this one");
            }
        }
    }
}
