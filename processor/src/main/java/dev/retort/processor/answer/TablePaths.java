package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What the columns of a table are of: the attributes of a class, or one attribute that has a table of its own. */
final class TablePaths {

    private TablePaths() {}

    static boolean areOfAttribute(Assembly.TableOrigin origin) {
        return !(origin.entity().location().element() instanceof TypeElement);
    }

    /** Its own table, not one that an annotation adds. */
    static boolean areOfClassItself(Assembly.TableOrigin origin) {
        return !areOfAttribute(origin) && origin.entity().location().mirror() == null;
    }

    /** The columns that refer to a class which shares its table are told apart by its name, those beside them are not. */
    static Map<Identifier, String> withoutClass(Snapshot.Declared table) {
        Map<Identifier, String> paths = new TreeMap<>(table.attributes());
        paths.replaceAll((column, path) -> SimpleName.removedFrom(path, Stream.of(table.entity())));
        return paths;
    }

    /** All columns of the table of an attribute are of it, or of a part of it. */
    static String attributeOf(Map<Identifier, String> paths) {
        return paths.values().stream()
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Whether a table may be that of the attribute, as far as its columns tell. */
    static boolean mayBeOf(String attribute, Map<Identifier, String> paths) {
        return paths.size() > 1 && paths.values().stream().allMatch(it -> (it + ".").startsWith(attribute + "."));
    }
}
