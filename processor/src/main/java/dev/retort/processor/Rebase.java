package dev.retort.processor;

import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.output.SourceFiles;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.RevisionPlace;
import dev.retort.processor.reading.RevisionReader;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.source.AsGenerated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The revisions of several branches, brought into one line: those of one branch stay, and those of the others follow one after
 * another.
 *
 * @param moved the others, as they are afterwards
 */
record Rebase(History history, SourceTexts texts, String head, List<Moved> moved) {

    /** @param text the whole file */
    record Moved(RevisionDeclaration revision, Path file, String text, RevisionDeclaration follows) {

        Report report() {
            return Report.at(revision.where(), Problem.REVISION_REBASED, revision.simpleName(), follows.simpleName());
        }
    }

    static Rebase of(Place place, History history) throws IOException {
        List<String> heads = history.all(history.heads()).stream()
                .sorted(Comparator.comparing(RevisionDeclaration::simpleName))
                .map(it -> it.id().value())
                .toList();
        String stays = stays(place, history, heads);
        Set<String> ordered = new LinkedHashSet<>(history.upTo(List.of(stays)));
        int staying = ordered.size();
        heads.forEach(it -> ordered.addAll(history.upTo(List.of(it))));

        Map<String, String> newIds = new TreeMap<>();
        Map<String, RevisionDeclaration> byOldId = new TreeMap<>();
        Map<String, WrittenRevision> texts = new TreeMap<>();
        List<Moved> moved = new ArrayList<>();
        RevisionDeclaration last = history.get(stays);
        for (RevisionDeclaration revision :
                history.all(ordered.stream().skip(staying).toList())) {
            WrittenRevision written = place.texts().of(revision).orElseThrow();
            String parent = last.id().value();
            String id = AsGenerated.id(place.line(), List.of(parent), written);
            String text = new RevisionPlace(id, parent, newIds).in(revision.className(), written.text());
            RevisionDeclaration now = revision.at(id, parent, newIds);
            newIds.put(revision.id().value(), id);
            byOldId.put(revision.id().value(), now);
            texts.put(
                    revision.className(),
                    RevisionReader.read(revision.className(), text).orElseThrow());
            moved.add(new Moved(now, place.texts().file(revision), text, last));
            last = now;
        }
        return new Rebase(
                history.with(byOldId), place.texts().with(texts), last.id().value(), List.copyOf(moved));
    }

    /**
     * The head of the branch that the snapshot is of; of one with both branches inside, the one that was merged into ours. A draft
     * says little, for it has yet to find its place.
     */
    private static String stays(Place place, History history, List<String> heads) {
        String stays = heads.get(0);
        List<String> draftsFirst = place.named().stream()
                .sorted(Comparator.comparing(history.ids()::contains))
                .toList();
        for (String named : draftsFirst) {
            Set<String> known = place.history().upTo(List.of(named));
            stays = heads.stream().filter(known::contains).findFirst().orElse(stays);
        }
        return stays;
    }

    void write() throws IOException {
        for (Moved it : moved) {
            SourceFiles.write(it.file, it.text);
        }
    }
}
