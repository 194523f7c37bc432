package dev.retort.processor.reading;

import com.sun.source.tree.ClassTree;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads revisions from their sources. */
public final class RevisionReader {

    private RevisionReader() {}

    public static Optional<WrittenRevision> read(String className, String source) {
        return Optional.ofNullable(read(Map.of(className, source)).get(className));
    }

    /**
     * Reads several, by the names of their classes.
     *
     * @return those that were understood; none where the process has no compiler to ask
     */
    public static SortedMap<String, WrittenRevision> read(Map<String, String> sources) {
        SortedMap<String, WrittenRevision> read = new TreeMap<>();
        FileText.parse(sources)
                .forEach((name, file) ->
                        file.type().flatMap(it -> understood(it, file)).ifPresent(it -> read.put(name, it)));
        return read;
    }

    private static Optional<WrittenRevision> understood(ClassTree revision, FileText file) {
        RevisionBody body = new RevisionBody(revision, file);
        try {
            return Optional.of(
                    new WrittenRevision(file.text(), body.operations("upgrade"), body.operations("downgrade")));
        } catch (NotUnderstoodException e) {
            // A person's own Java, which only the runtime carries out.
            return Optional.empty();
        }
    }
}
