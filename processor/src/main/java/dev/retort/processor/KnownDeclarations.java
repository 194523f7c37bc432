package dev.retort.processor;

import dev.retort.processor.assembly.Unmentioned;
import dev.retort.processor.declaration.Fingerprints;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.snapshot.SnapshotHeader;
import dev.retort.revision.SeenClasses;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a compile recognizes by hashes instead of reading it.
 *
 * @param last what the last compile saw of the line
 */
record KnownDeclarations(
        MigrationsDeclaration migrations,
        Fingerprints fingerprints,
        Unmentioned unmentioned,
        Optional<SeenClasses> last) {

    /** That of all that is declared, if the declarations tell everything. */
    Optional<String> hash(Entities entities) {
        return fingerprints.ofModel(
                migrations,
                RetortProcessor.version(),
                Stream.of(entities.types(), unmentioned.embeddables(), unmentioned.converters())
                        .flatMap(it -> it.stream())
                        .toList());
    }

    SeenClasses classes(Entities entities) {
        return classes(entities, Optional.empty());
    }

    private SeenClasses classes(Entities entities, Optional<String> hash) {
        return new SeenClasses(
                migrations.entityPackages(),
                fingerprints.ofClasses(Stream.concat(entities.types().stream(), unmentioned.embeddables().stream())
                        .toList()),
                hash);
    }

    /** The classes, if just they made the snapshot. */
    Optional<SeenClasses> classesOf(SnapshotHeader snapshot, Entities entities) {
        return hash(entities).filter(snapshot.model()::equals).map(hash -> last.filter(
                        it -> it.model().equals(Optional.of(hash)))
                .orElseGet(() -> classes(entities, Optional.of(hash))));
    }
}
