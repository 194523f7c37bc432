package dev.retort.processor;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.source.AsGenerated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Parents that are gone because a rebase gave them another id: an id is a hash, so what it was before can be found out. */
final class RebasedParents {

    /** How far back a branch may begin, for each place makes another hash. */
    private static final int RECENT = 20;

    private final Map<String, RevisionDeclaration> byId = new HashMap<>();
    private final List<RevisionDeclaration> revisions;
    private final SourceTexts texts;
    private final String line;

    RebasedParents(List<RevisionDeclaration> revisions, SourceTexts texts, String line) {
        this.revisions = revisions;
        this.texts = texts;
        this.line = line;
        revisions.forEach(it -> byId.put(it.id().value(), it));
    }

    /** With what is found out. */
    List<Report> in(List<Report> reports) throws IOException {
        List<Report> told = new ArrayList<>();
        for (Report report : reports) {
            told.add(report.problem() == Problem.REVISION_PARENT_UNKNOWN ? in(report) : report);
        }
        return told;
    }

    private Report in(Report report) throws IOException {
        for (RevisionDeclaration revision : revisions) {
            List<Located<String>> parents = revision.parents();
            if (parents.size() == 1
                    && report.where().equals(Optional.of(parents.get(0).where()))) {
                Optional<WrittenRevision> written = texts.of(revision);
                Optional<RevisionDeclaration> now =
                        written.isPresent() ? now(parents.get(0).value()) : Optional.empty();
                if (now.isPresent()) {
                    String follows = now.get().id().value();
                    return Report.at(
                            parents.get(0).where(),
                            Problem.REVISION_PARENT_UNKNOWN,
                            report.details().get(0),
                            report.details().get(1),
                            " (it was " + now.get().simpleName() + " before that got another place, so write id = \""
                                    + AsGenerated.id(line, List.of(follows), written.get()) + "\", parents = \""
                                    + follows
                                    + "\")");
                }
            }
        }
        return report;
    }

    private Optional<RevisionDeclaration> now(String formerId) throws IOException {
        Set<String> parents = new LinkedHashSet<>();
        revisions.forEach(it -> parents.addAll(RevisionDeclaration.values(it.parents())));
        for (RevisionDeclaration head : revisions) {
            if (!parents.contains(head.id().value())) {
                Optional<RevisionDeclaration> now = now(formerId, recent(head));
                if (now.isPresent()) {
                    return now;
                }
            }
        }
        return Optional.empty();
    }

    /** A revision may have followed any that is before it now, or the last one by what that was called then. */
    private Optional<RevisionDeclaration> now(String formerId, List<RevisionDeclaration> youngestFirst)
            throws IOException {
        Set<String> before = new LinkedHashSet<>();
        Set<String> formerIdsOfLast = Set.of();
        for (int i = youngestFirst.size() - 1; i >= 0; i--) {
            RevisionDeclaration revision = youngestFirst.get(i);
            Set<String> formerIds = new LinkedHashSet<>();
            Optional<WrittenRevision> written = texts.of(revision);
            if (written.isPresent()) {
                Stream.of(before, formerIdsOfLast)
                        .flatMap(Set::stream)
                        .forEach(it -> formerIds.add(AsGenerated.id(line, List.of(it), written.get())));
            }
            if (formerIds.contains(formerId)) {
                return Optional.of(revision);
            }
            before.add(revision.id().value());
            formerIdsOfLast = formerIds;
        }
        return Optional.empty();
    }

    /** It and those before it, the youngest first, as long as they are in one line. */
    private List<RevisionDeclaration> recent(RevisionDeclaration revision) {
        List<RevisionDeclaration> recent = new ArrayList<>();
        RevisionDeclaration it = revision;
        while (it != null && recent.size() < RECENT) {
            recent.add(it);
            it = it.parents().size() == 1 ? byId.get(it.parents().get(0).value()) : null;
        }
        return recent;
    }
}
