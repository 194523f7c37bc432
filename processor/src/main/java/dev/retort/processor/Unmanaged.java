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
 */
record Unmanaged(Set<String> classes, Set<String> paths) {

    static Unmanaged of(List<PersistentClass> entities) {
        Set<String> classes = new HashSet<>();
        Set<String> paths = new HashSet<>();
        for (PersistentClass entity : entities) {
            String name = entity.element().getSimpleName().toString();
            if (entity.annotated().isUnmanaged()) {
                classes.add(entity.element().getQualifiedName().toString());
                paths.add(name + ".");
            }
            for (String attribute : entity.unmanaged()) {
                paths.add(attribute);
                paths.add(name + "." + attribute);
            }
        }
        return new Unmanaged(classes, paths);
    }

    /** @param path in a table of several classes it may begin with the name of one */
    boolean holds(String path) {
        String[] parts = path.split("\\.");
        return paths.contains(parts[0])
                || parts.length > 1 && (paths.contains(parts[0] + ".") || paths.contains(parts[0] + "." + parts[1]));
    }
}
