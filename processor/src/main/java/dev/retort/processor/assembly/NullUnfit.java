package dev.retort.processor.assembly;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/**
 * What a column allows and its attribute does not: with null in it Hibernate cannot go on.
 *
 * @param why in words
 * @param instead in words, what else than a value helps; empty if nothing does
 * @param rowsOf the entity whose rows alone have the column, in a table shared with others
 * @param embedded whether null is fine as long as all that is embedded with it is null
 */
public record NullUnfit(String why, String instead, Optional<String> rowsOf, boolean embedded) {

    /** @param mapped what reads the column as it is */
    static Optional<NullUnfit> of(Mapped mapped, Context context) {
        if (mapped.attribute().is("Version")) {
            return Optional.of(of(mapped, "changes no row without a version", ""));
        }
        TypeMirror type = mapped.attribute().type();
        return type.getKind().isPrimitive()
                ? Optional.of(of(
                        mapped,
                        "cannot read null as " + JavaTypes.name(type),
                        ", or make it "
                                + context.types()
                                        .boxedClass((PrimitiveType) type)
                                        .getSimpleName()))
                : Optional.empty();
    }

    private static NullUnfit of(Mapped mapped, String why, String instead) {
        List<String> rowsOf = mapped.rowsOf().stream()
                .map(it -> it.getQualifiedName().toString())
                .toList();
        return new NullUnfit(why, instead, rowsOf.stream().findFirst(), mapped.isEmbedded());
    }
}
