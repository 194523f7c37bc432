package dev.retort.processor;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.snapshot.Snapshot;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The entities of a line of revisions. Those that the compile was not given are read from their class files: absent is never a
 * drop, only a type that is gone, or no entity any more, is.
 */
record Entities(Set<TypeElement> types) {

    static Entities of(
            MigrationsDeclaration migrations,
            Collection<String> roots,
            Snapshot snapshot,
            Elements elements,
            PersistentClasses classes) {
        Stream<TypeElement> known = Stream.concat(
                        roots.stream(), snapshot.declared().values().stream().flatMap(Snapshot.Declared::entities))
                .distinct()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .filter(it -> Annotated.of(it).is("Entity"))
                .flatMap(it -> withParents(classes.of(it)))
                .filter(it -> migrations.includes(it, elements));
        SortedMap<String, TypeElement> types = new TreeMap<>();
        Stream.concat(known, migrations.classes().stream())
                .forEach(it -> types.putIfAbsent(it.getQualifiedName().toString(), it));
        return new Entities(new LinkedHashSet<>(types.values()));
    }

    /** Of a hierarchy with a table for each class, an abstract class has none by which the snapshot could name it. */
    private static Stream<TypeElement> withParents(PersistentClass entity) {
        return Stream.concat(
                Stream.of(entity.element()), entity.parent().stream().flatMap(Entities::withParents));
    }
}
