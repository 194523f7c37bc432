package dev.retort.revision;

import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The lines of the index file that belong to one package, while they are read. */
final class PackageLines {

    private final IndexLine first;
    private final List<IndexedRevision> revisions = new ArrayList<>();
    private final SortedMap<String, String> classes = new TreeMap<>();
    private List<String> gone = List.of();
    private List<String> left = List.of();
    private List<String> entities = List.of();
    private Optional<SeenClasses.Model> model = Optional.empty();

    PackageLines(IndexLine first) {
        this.first = first;
    }

    void add(IndexLine line) {
        if (line.isRevision()) {
            revisions.add(line.revision());
        } else if (line.is("accepted", 2) && !revisions.isEmpty()) {
            accepted(line.field(1));
        } else if (line.is("gone", 2)) {
            gone = line.words(1);
        } else if (line.is("left", 2)) {
            left = line.words(1);
        } else if (line.is("entities", 2)) {
            entities = line.words(1);
        } else if (line.is("model", 3)) {
            model = Optional.of(new SeenClasses.Model(line.field(1), line.field(2)));
        } else if (line.is("class", 3)) {
            classes.put(line.field(1), line.field(2));
        } else {
            throw line.unreadable();
        }
    }

    /** It is the last revision's. */
    private void accepted(String rule) {
        IndexedRevision last = revisions.remove(revisions.size() - 1);
        revisions.add(last.withAccepted(
                Stream.concat(last.accepted().stream(), Stream.of(rule)).toList()));
    }

    MigrationsPackage migrationsPackage() {
        return new MigrationsPackage(
                first.field(1),
                first.field(2),
                first.optional(3),
                revisions,
                new FormerDrafts(new TreeSet<>(gone), new TreeSet<>(left)),
                new SeenClasses(entities, classes, model));
    }
}
