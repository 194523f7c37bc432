package dev.retort.processor.declaration;

import java.util.stream.Stream;

/** Names of classes without their packages. */
public final class SimpleName {

    private SimpleName() {}

    public static String of(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** Where several classes share a table, the name of one may stand before the path of its attribute. */
    public static String removedFrom(String path, Stream<String> classes) {
        return classes.map(it -> of(it) + ".")
                .filter(path::startsWith)
                .findFirst()
                .map(it -> path.substring(it.length()))
                .orElse(path);
    }
}
