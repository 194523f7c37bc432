package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;

/**
 * Of a key that is another's, what the {@code @IdClass} or {@code @MapsId} holds as a text. Hibernate reads that, and expects a varchar
 * where the other is a char; that it forgets the length as well does no good, so the length stays that of the other.
 */
final class KeysHeldAsText {

    private KeysHeldAsText() {}

    static List<Join> varying(List<Join> joins, EntityModel owner, Mapped association) {
        return association.isKey() && isHeldAsText(owner, association)
                ? joins.stream().map(KeysHeldAsText::varying).toList()
                : joins;
    }

    private static Join varying(Join join) {
        Column referenced = join.referenced();
        return referenced.type().name() == TypeName.CHAR
                ? join.to(referenced.withType(ColumnType.of(
                        TypeName.VARCHAR, referenced.type().arguments().get(0))))
                : join;
    }

    private static boolean isHeldAsText(EntityModel owner, Mapped association) {
        return association.attribute().is("MapsId")
                || KeyClass.typeIn(owner, association)
                        .filter(it -> JavaTypes.name(it).equals("java.lang.String"))
                        .isPresent();
    }
}
