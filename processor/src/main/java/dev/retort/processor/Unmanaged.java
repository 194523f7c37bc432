package dev.retort.processor;

import dev.retort.processor.declaration.PersistentClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What the classes of one table ask Retort to leave as it is.
 *
 * @param classes by their names
 * @param paths of attributes, and of attributes and all there is behind the simple name of a class
 * @param mapped those of them that JPA writes all the same
 */
record Unmanaged(Set<String> classes, Set<String> paths, Set<String> mapped) {

    static Unmanaged of(List<TypeElement> entities) {
        Set<String> classes = new HashSet<>();
        Set<String> paths = new HashSet<>();
        Set<String> mapped = new HashSet<>();
        for (TypeElement entity : entities) {
            PersistentClass declaration = PersistentClass.of(entity);
            String name = entity.getSimpleName().toString();
            if (declaration.annotated().isUnmanaged()) {
                classes.add(entity.getQualifiedName().toString());
                paths.add(name + ".");
                mapped.add(name + ".");
            }
            add(declaration.leftInPlace(), name, paths);
            add(declaration.unmanaged(), name, mapped);
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
