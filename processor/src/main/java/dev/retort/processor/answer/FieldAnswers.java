package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.lang.model.element.Element;

/** What is written on the field behind a column. */
public record FieldAnswers(Assembly assembly) {

    /** One expression is no value for the several columns of one attribute. */
    public Optional<AnnotationUse> of(QualifiedName table, Identifier column, Class<?> annotation) {
        Assembly.TableOrigin origin = assembly.origins().get(table);
        if (origin == null || !origin.columns().containsKey(column)) {
            return Optional.empty();
        }
        Element field = origin.columns().get(column).location().element();
        return Annotated.of(field)
                .named(annotation.getName())
                .filter(it -> columnsOf(origin, column).size() == 1);
    }

    /** Those of its field, without what the field has again where it is embedded once more. */
    static List<Identifier> columnsOf(Assembly.TableOrigin origin, Identifier column) {
        SortedMap<Identifier, String> paths = origin.paths();
        String attribute = RenamedColumns.attribute(column, paths);
        String name = RenamedColumns.lastName(column, paths);
        return columnsOf(origin, origin.columns().get(column).location().element()).stream()
                .filter(it -> RenamedColumns.attribute(it, paths).equals(attribute)
                        || !RenamedColumns.lastName(it, paths).equals(name))
                .toList();
    }

    static List<Identifier> columnsOf(Assembly.TableOrigin origin, Element field) {
        return origin.columns().entrySet().stream()
                .filter(it -> it.getValue().location().element().equals(field))
                .map(it -> it.getKey())
                .sorted()
                .toList();
    }
}
