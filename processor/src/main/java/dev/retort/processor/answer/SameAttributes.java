package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which columns an attribute had and which it has, as far as it is the same attribute; old names to new. */
record SameAttributes(Assembly assembly, Declarations declarations, Snapshot before, Answered answered) {

    /** @param several pairs those of attributes that have more than one */
    SortedMap<Identifier, Identifier> pairs(QualifiedName old, QualifiedName table, SeveralColumns several) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        Snapshot.Declared was = before.declared().get(old);
        if (was == null) {
            return pairs;
        }
        boolean isOfAttribute = TablePaths.areOfAttribute(assembly.origins().get(table));
        Map<Identifier, String> oldPaths = isOfAttribute ? TablePaths.withoutClass(was) : was.attributes();
        Snapshot.Declared is = declarations.of(table);
        Map<Identifier, String> newPaths = isOfAttribute ? TablePaths.withoutClass(is) : is.attributes();
        Map<Identifier, String> then = isOfAttribute ? ColumnPaths.within(oldPaths) : oldPaths;
        Map<Identifier, String> now = isOfAttribute ? ColumnPaths.within(newPaths) : newPaths;
        boolean isOneAttribute = !isOfAttribute
                || TablePaths.attributeOf(oldPaths).equals(TablePaths.attributeOf(newPaths))
                || isRenamed(
                        assembly.origins().get(table).entity().location().element(), TablePaths.attributeOf(oldPaths));
        if (!isOfAttribute) {
            pairs.putAll(several.referringToTheSame(key(old), ofClass(table)));
        }
        new TreeSet<>(then.values()).forEach(path -> {
            SortedSet<Identifier> gone = ColumnPaths.withPath(path, then);
            SortedSet<Identifier> come = ColumnPaths.withPath(path, now);
            if (gone.size() == 1 && come.size() == 1) {
                addFree(Map.of(gone.first(), come.first()), pairs);
            } else if (gone.size() == come.size()) {
                addFree(isOneAttribute ? several.pairsInOrder(gone, come) : several.pairs(gone, come), pairs);
            }
        });
        if (isOfAttribute) {
            addFree(several.onlyReference(), pairs);
        }
        return pairs;
    }

    /** Not where the former attribute is still there: then it may be the other side of an association by now. */
    private boolean isRenamed(Element field, String former) {
        return answered.is(field)
                && RenamedFromAnswer.on(field).isPresent()
                && field.getEnclosingElement().getEnclosedElements().stream()
                        .noneMatch(it -> it.getSimpleName().contentEquals(SimpleName.of(former)));
    }

    private static void addFree(Map<Identifier, Identifier> more, SortedMap<Identifier, Identifier> pairs) {
        more.forEach((from, to) -> {
            if (!pairs.containsKey(from) && !pairs.containsValue(to)) {
                pairs.put(from, to);
            }
        });
    }

    private Set<Identifier> key(QualifiedName old) {
        return before.schema().table(old).primaryKey().stream()
                .flatMap(it -> it.columns().stream())
                .collect(Collectors.toSet());
    }

    /** No field declares them, so that nobody can say what they were: the key of a subclass, or of a secondary table. */
    private Set<Identifier> ofClass(QualifiedName table) {
        return assembly.origins().get(table).columns().entrySet().stream()
                .filter(it -> it.getValue().location().element() instanceof TypeElement)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
