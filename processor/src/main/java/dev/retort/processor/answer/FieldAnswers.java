package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
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
                .filter(it -> columnsOf(origin, field).size() == 1);
    }

    static List<Identifier> columnsOf(Assembly.TableOrigin origin, Element field) {
        return origin.columns().entrySet().stream()
                .filter(it -> isOf(it.getValue(), field))
                .map(it -> it.getKey())
                .sorted()
                .toList();
    }

    private static boolean isOf(Origin column, Element field) {
        return column.location().element().equals(field);
    }
}
