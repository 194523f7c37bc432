package dev.retort.processor;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.declaration.TypesByName;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The entities of a line of revisions. Those that the compile was not given are read from their class files: absent is never a
 * drop, only a type that is gone, or no entity any more, is.
 */
record Entities(Set<TypeElement> types) {

    /** @param known those of the snapshot */
    static Entities of(
            MigrationsDeclaration migrations, Collection<String> roots, Collection<String> known, TypesByName byName) {
        Set<String> names = new LinkedHashSet<>(roots);
        names.addAll(known);
        SortedMap<String, TypeElement> types = new TreeMap<>();
        for (String name : names) {
            TypeElement type = byName.find(name);
            if (type != null && Annotated.says(type, "Entity")) {
                addWithParents(type, migrations, byName.elements(), types);
            }
        }
        migrations.classes().forEach(it -> add(it, types));
        return new Entities(new LinkedHashSet<>(types.values()));
    }

    /** Of a hierarchy with a table for each class, an abstract class has none by which the snapshot could name it. */
    private static void addWithParents(
            TypeElement entity,
            MigrationsDeclaration migrations,
            Elements elements,
            SortedMap<String, TypeElement> types) {
        if (migrations.includes(entity, elements)) {
            add(entity, types);
        }
        for (TypeElement above : PersistentClass.superclasses(entity)) {
            if (Annotated.says(above, "Entity") && migrations.includes(above, elements)) {
                add(above, types);
            }
        }
    }

    private static void add(TypeElement type, SortedMap<String, TypeElement> types) {
        types.putIfAbsent(type.getQualifiedName().toString(), type);
    }
}
