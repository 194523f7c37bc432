package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** What is written on the field behind a column. */
public record FieldAnswers(Assembly assembly) {

    /** Of a time with a zone it is that of the time. */
    public Optional<AnnotationUse> of(QualifiedName table, Identifier column, Class<?> annotation) {
        Assembly.TableOrigin origin = assembly.origins().get(table);
        if (origin == null || !origin.columns().containsKey(column)) {
            return Optional.empty();
        }
        Element field = origin.columns().get(column).location().element();
        return Annotated.of(field).named(annotation.getName()).filter(it -> columnsOf(origin, column).stream()
                .noneMatch(other -> isZoneOf(origin, column, other)));
    }

    private static boolean isZoneOf(Assembly.TableOrigin origin, Identifier zone, Identifier time) {
        return origin.columns()
                .get(zone)
                .name()
                .equals(origin.columns().get(time).name() + ".zone");
    }

    /** All of the attribute that has this one; the same field of what is embedded twice is another attribute. */
    static List<Identifier> columnsOf(Assembly.TableOrigin origin, Identifier column) {
        Origin one = origin.columns().get(column);
        return columns(origin, it -> areOfOneAttribute(it, one));
    }

    /** All of a field, as often as it is embedded. */
    static List<Identifier> columnsOf(Assembly.TableOrigin origin, Element field) {
        return columns(origin, it -> it.location().element().equals(field));
    }

    private static List<Identifier> columns(Assembly.TableOrigin origin, Predicate<Origin> which) {
        return origin.columns().entrySet().stream()
                .filter(it -> which.test(it.getValue()))
                .map(it -> it.getKey())
                .sorted()
                .toList();
    }

    /** The zone of a time, or what a collection holds, is a part of the attribute. */
    static boolean areOfOneAttribute(Origin one, Origin other) {
        return one.location().element().equals(other.location().element())
                && ((one.name() + ".").startsWith(other.name() + ".")
                        || (other.name() + ".").startsWith(one.name() + "."));
    }
}
