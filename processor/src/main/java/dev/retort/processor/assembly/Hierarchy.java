package dev.retort.processor.assembly;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/**
 * The classes that a column tells apart.
 *
 * @param isNumber whether it does so by numbers
 * @param members those that rows can be of
 */
public record Hierarchy(Identifier column, boolean isNumber, List<Member> members) {

    /**
     * @param value what rows of the class hold in the column
     * @param table where the columns are that the class adds
     */
    public record Member(TypeElement type, String value, QualifiedName table) {

        public String name() {
            return type.getQualifiedName().toString();
        }
    }

    /** By the qualified names of the classes. */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        members.forEach(it -> values.put(it.name(), it.value()));
        return values;
    }
}
