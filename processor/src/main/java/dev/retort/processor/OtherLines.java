package dev.retort.processor;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.processor.declaration.TypesByName;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.QualifiedName;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The entities of the compile that another line of revisions looks after. */
record OtherLines(Compile compile, MigrationsDeclaration migrations) {

    /** One that declares now what declared a table of this line, as far as its name tells: what it holds would be lost between the two. */
    Optional<String> successor(QualifiedName table, Snapshot before) {
        return Optional.ofNullable(before.declared().get(table))
                .map(Snapshot.Declared::entity)
                .flatMap(this::successor);
    }

    /** Of an entity that is not of this line. */
    boolean mayMakeTableOf(String entity) {
        return compile.rootEntities().contains(entity)
                || compile.lastIndex().stream()
                        .filter(it -> !migrations.element().getQualifiedName().contentEquals(it.name()))
                        .anyMatch(it -> it.seen().hashes().containsKey(entity));
    }

    private Optional<String> successor(String entity) {
        TypesByName types = compile.typesSeenFrom(migrations);
        String simpleName = SimpleName.of(entity);
        return Stream.concat(Stream.of(entity), compile.rootEntities().stream())
                .filter(it -> it.equals(entity) || it.endsWith("." + simpleName))
                .filter(it -> isOfAnotherLine(types.find(it)))
                .findFirst();
    }

    /** @param type null if there is none */
    private boolean isOfAnotherLine(TypeElement type) {
        return type != null && Annotated.says(type, "Entity") && !migrations.includes(type, compile.elements());
    }
}
