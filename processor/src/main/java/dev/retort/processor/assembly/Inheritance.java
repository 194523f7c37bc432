package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.PersistentClass;
import java.util.Optional;

/** Where the rows of an entity's subclasses are: what the entity at the top says holds for all below it. */
enum Inheritance {
    /** In the one table of them all. */
    SINGLE_TABLE,
    /** What the subclass adds is in a table of its own. */
    JOINED,
    /** All of the row is in the subclass's own table. */
    TABLE_PER_CLASS;

    static Inheritance of(PersistentClass entity) {
        return writtenOn(entity.root().annotated()).orElse(SINGLE_TABLE);
    }

    /** Of an annotation that says nothing, what is usual. */
    static Optional<Inheritance> writtenOn(Annotated type) {
        return type.persistence("Inheritance").map(Inheritance::saidBy);
    }

    private static Inheritance saidBy(AnnotationUse written) {
        return written.constant("strategy").map(Inheritance::valueOf).orElse(SINGLE_TABLE);
    }
}
