package dev.retort.processor.assembly;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The classes that a column tells apart.
 *
 * @param members those that rows can be of
 */
public record Hierarchy(Identifier column, List<Member> members) {

    /**
     * @param value what rows of the class hold in the column
     * @param isWritten whether that does not derive from the name of the class
     * @param table where the columns are that the class adds
     */
    public record Member(TypeElement type, String value, boolean isWritten, QualifiedName table) {

        public String name() {
            return type.getQualifiedName().toString();
        }
    }
}
