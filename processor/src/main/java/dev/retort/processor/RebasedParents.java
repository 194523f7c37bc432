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

/** Parents that are gone because a rebase gave them another id: an id is a hash, so what it was before can be found out. */
final class RebasedParents {

    /** How far back a branch may begin, for each place makes another hash. */
    private static final int RECENT = 20;

    private final Map<String, RevisionDeclaration> byId = new HashMap<>();
    private final Map<String, Set<String>> formerIds = new HashMap<>();
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
        String parent = report.details().get(0);
        for (RevisionDeclaration revision : revisions) {
            Optional<WrittenRevision> written = texts.of(revision);
            List<Located<String>> parents = revision.parents();
            if (written.isPresent()
                    && parents.size() == 1
                    && parents.get(0).value().equals(parent)) {
                Optional<RevisionDeclaration> now = now(parent);
                if (now.isPresent()) {
                    String follows = now.get().id().value();
                    return Report.at(
                            parents.get(0).where(),
                            Problem.REVISION_PARENT_UNKNOWN,
                            parent,
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
                for (RevisionDeclaration revision : recent(head)) {
                    if (formerIds(revision).contains(formerId)) {
                        return Optional.of(revision);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What it may have been called after another one before it, or after what that was called before. */
    private Set<String> formerIds(RevisionDeclaration revision) throws IOException {
        Set<String> known = formerIds.get(revision.id().value());
        if (known != null) {
            return known;
        }
        Set<String> ids = new LinkedHashSet<>();
        formerIds.put(revision.id().value(), ids);
        Optional<WrittenRevision> written = texts.of(revision);
        List<RevisionDeclaration> earlier = recent(revision);
        if (written.isPresent() && earlier.size() > 1) {
            Set<String> parents = new LinkedHashSet<>();
            earlier.stream().skip(1).forEach(it -> parents.add(it.id().value()));
            parents.addAll(formerIds(earlier.get(1)));
            parents.forEach(it -> ids.add(AsGenerated.id(line, List.of(it), written.get())));
        }
        return ids;
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
