package dev.retort.processor;

import dev.retort.operation.Operation;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.reading.RevisionReader;
import dev.retort.processor.reading.WrittenRevision;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the revisions of a folder say, each read when it is asked for. */
final class SourceTexts {

    private final Path folder;
    private final Map<String, Optional<WrittenRevision>> read = new HashMap<>();

    SourceTexts(Path folder) {
        this.folder = folder;
    }

    /** The same, but for some that say something else from now on. */
    SourceTexts with(Map<String, WrittenRevision> byClassName) {
        SourceTexts texts = new SourceTexts(folder);
        texts.read.putAll(read);
        byClassName.forEach((name, written) -> texts.read.put(name, Optional.of(written)));
        return texts;
    }

    Path file(RevisionDeclaration revision) {
        return folder.resolve(revision.simpleName() + ".java");
    }

    /** Whether none of these files was deleted, as far as they can be revisions. */
    boolean areThere(Collection<String> files) {
        return files.stream()
                .filter(it -> it.endsWith(".java") && !it.contains("/"))
                .allMatch(it -> Files.exists(folder.resolve(it)));
    }

    /** Reads some at once, which is faster than one after another. */
    void read(Collection<RevisionDeclaration> revisions) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (RevisionDeclaration revision : revisions) {
            if (!read.containsKey(revision.className())) {
                sources.put(revision.className(), text(revision));
            }
        }
        Map<String, WrittenRevision> understood = RevisionReader.read(sources);
        sources.keySet().forEach(it -> read.put(it, Optional.ofNullable(understood.get(it))));
    }

    /** What each revision does on its way up, the oldest first; of one that is more than words, nothing. */
    Map<RevisionDeclaration, List<Operation>> upgrades(History history) throws IOException {
        List<RevisionDeclaration> oldestFirst = history.all(history.upTo(history.ids()));
        read(oldestFirst);
        Map<RevisionDeclaration, List<Operation>> upgrades = new LinkedHashMap<>();
        for (RevisionDeclaration revision : oldestFirst) {
            upgrades.put(revision, of(revision).map(WrittenRevision::upgrade).orElse(List.of()));
        }
        return upgrades;
    }

    /** All of its file. */
    String text(RevisionDeclaration revision) throws IOException {
        try {
            return Files.readString(file(revision));
        } catch (CharacterCodingException e) {
            throw new NotUtf8Exception(revision, e);
        }
    }

    /** Whether one of these words is in it at all. */
    boolean holdAny(RevisionDeclaration revision, Collection<String> words) throws IOException {
        return words.stream().anyMatch(text(revision)::contains);
    }

    /** Nothing where the text is more than words of revisions. */
    Optional<WrittenRevision> of(RevisionDeclaration revision) throws IOException {
        if (!read.containsKey(revision.className())) {
            read(List.of(revision));
        }
        return read.get(revision.className());
    }
}
