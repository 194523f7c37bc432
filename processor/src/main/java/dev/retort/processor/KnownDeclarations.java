package dev.retort.processor;

import dev.retort.processor.assembly.Unmentioned;
import dev.retort.processor.declaration.Fingerprints;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.snapshot.SnapshotHeader;
import dev.retort.revision.SeenClasses;
import dev.retort.revision.SeenClasses.Model;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What a compile recognizes by hashes instead of reading it. */
final class KnownDeclarations {

    private final MigrationsDeclaration migrations;
    private final Fingerprints fingerprints;
    private final Unmentioned unmentioned;
    private final Optional<SeenClasses> last;
    private final Map<Set<TypeElement>, Optional<String>> hashes = new HashMap<>();

    /** @param last what the last compile saw of the line */
    KnownDeclarations(
            MigrationsDeclaration migrations,
            Fingerprints fingerprints,
            Unmentioned unmentioned,
            Optional<SeenClasses> last) {
        this.migrations = migrations;
        this.fingerprints = fingerprints;
        this.unmentioned = unmentioned;
        this.last = last;
    }

    /** That of all that is declared, if the declarations tell everything. */
    Optional<String> hash(Entities entities) {
        return hashes.computeIfAbsent(entities.types(), this::hashOf);
    }

    private Optional<String> hashOf(Set<TypeElement> entities) {
        return fingerprints.ofModel(
                migrations,
                RetortProcessor.version(),
                Stream.of(entities, unmentioned.embeddables(), unmentioned.converters())
                        .flatMap(it -> it.stream())
                        .toList());
    }

    SeenClasses classes(Entities entities) {
        return new SeenClasses(
                migrations.entityPackages(),
                fingerprints.ofClasses(Stream.concat(entities.types().stream(), unmentioned.embeddables().stream())
                        .toList()),
                Optional.empty());
    }

    /** The classes, if this snapshot was made from just them, or a compile found that there was nothing to do and to say. */
    Optional<SeenClasses> classesOf(SnapshotHeader snapshot, Entities entities) {
        Optional<Model> found = last.flatMap(SeenClasses::model);
        if (snapshot.model().isEmpty() && found.isEmpty()) {
            return Optional.empty();
        }
        return compared(entities, snapshot)
                .filter(it -> made(it, snapshot) || found.equals(Optional.of(it)))
                .map(it -> last.filter(seen -> found.filter(was -> was.hash().equals(it.hash()))
                                .isPresent())
                        .orElseGet(() -> classes(entities))
                        .with(it));
    }

    /** By which the next compile is to recognize them. */
    Optional<Model> model(SnapshotHeader snapshot, Entities entities, boolean isNothingToDo) {
        return isNothingToDo || snapshot.model().isPresent()
                ? compared(entities, snapshot).filter(it -> isNothingToDo || made(it, snapshot))
                : Optional.empty();
    }

    private Optional<Model> compared(Entities entities, SnapshotHeader snapshot) {
        return hash(entities).map(it -> new Model(it, snapshot.checksum()));
    }

    private static boolean made(Model model, SnapshotHeader snapshot) {
        return snapshot.model().equals(Optional.of(model.hash()));
    }
}
