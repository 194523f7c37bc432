package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Mapped.Validation;
import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Where an attribute is.
 *
 * @param path of what is around it
 * @param overridden the path as overrides have it, who leave out the {@code value} that stands for the elements of a collection
 * @param outermost the entity's own field, through which this place was reached; none in the entity itself
 * @param access where attributes are looked for
 * @param around the classes that this place is in
 */
record PlaceOfAttribute(
        String path,
        String overridden,
        Optional<Location> outermost,
        boolean isInKey,
        boolean isInCollection,
        Validation validation,
        Access access,
        List<TypeElement> around,
        ColumnPattern pattern) {

    boolean isInKeyOfMap() {
        return isInKey && isInCollection;
    }

    /** Not that key itself. */
    boolean isWithinKeyOfMap() {
        return isInKeyOfMap() && !path.endsWith(".key");
    }

    PlaceOfAttribute inside(TypeElement embeddable, Validation inside) {
        List<TypeElement> deeper = new ArrayList<>(around);
        deeper.add(embeddable);
        return new PlaceOfAttribute(
                path + ".", overridden + ".", outermost, isInKey, isInCollection, inside, access, deeper, pattern);
    }

    PlaceOfAttribute named(ColumnPattern inner) {
        return new PlaceOfAttribute(
                path,
                overridden,
                outermost,
                isInKey,
                isInCollection,
                validation,
                access,
                around,
                pattern.around(inner));
    }

    /** @param here the path as overrides have it */
    PlaceOfAttribute part(String name, String here, boolean isKey, Access inside) {
        return new PlaceOfAttribute(
                path + name, here, outermost, isKey, true, Validation.IGNORED, inside, around, ColumnPattern.NONE);
    }

    Location outermostOr(Attribute attribute) {
        return outermost.orElse(attribute.where());
    }
}
