package dev.retort.processor.statement;

import dev.retort.schema.QualifiedName;
import java.util.Optional;

/** A name of a table as SQL has it, without its quotes. Letters are compared in whatever case, for databases differ there. */
public record SqlName(Optional<String> schema, String name) {

    /** Where only one of the two names a schema, the connection decides, so it may be. */
    public boolean mayBe(QualifiedName table) {
        return table.name().text().equalsIgnoreCase(name)
                && (schema.isEmpty()
                        || table.schema().isEmpty()
                        || table.schema().get().text().equalsIgnoreCase(schema.get()));
    }

    @Override
    public String toString() {
        return schema.map(it -> it + "." + name).orElse(name);
    }
}
