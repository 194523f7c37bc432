package dev.retort.processor;

import dev.retort.processor.declaration.PersistentClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the classes of one table ask Retort to leave as it is.
 *
 * @param classes by their names
 * @param paths of attributes, and of attributes and all there is behind the simple name of a class
 * @param mapped those of them that JPA writes all the same
 */
record Unmanaged(Set<String> classes, Set<String> paths, Set<String> mapped) {

    static Unmanaged of(List<PersistentClass> entities) {
        Set<String> classes = new HashSet<>();
        Set<String> paths = new HashSet<>();
        Set<String> mapped = new HashSet<>();
        for (PersistentClass entity : entities) {
            String name = entity.element().getSimpleName().toString();
            if (entity.annotated().isUnmanaged()) {
                classes.add(entity.element().getQualifiedName().toString());
                paths.add(name + ".");
                mapped.add(name + ".");
            }
            add(entity.leftInPlace(), name, paths);
            add(entity.unmanaged(), name, mapped);
        }
        return new Unmanaged(classes, paths, mapped);
    }

    private static void add(Set<String> attributes, String className, Set<String> paths) {
        paths.addAll(attributes);
        attributes.forEach(it -> paths.add(className + "." + it));
    }

    /** @param path in a table of several classes it may begin with the name of one */
    boolean holds(String path) {
        return isAmong(paths, path);
    }

    /** Whether the columns of an attribute that is left alone go on getting values. */
    boolean isMapped(String path) {
        return isAmong(mapped, path);
    }

    private static boolean isAmong(Set<String> paths, String path) {
        String[] parts = path.split("\\.");
        return paths.contains(parts[0])
                || parts.length > 1 && (paths.contains(parts[0] + ".") || paths.contains(parts[0] + "." + parts[1]));
    }
}
