package dev.retort.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All revisions of a class path, as the compiler noted them in {@value #RESOURCE}; each jar brings its own file.
 *
 * <p>The file is UTF-8 with LF. The first line is {@code retort-index 1}, the number being the format. Every other line holds
 * fields parted by tabs, in which backslash, tab, LF and CR are written {@code \\ \t \n \r}:
 *
 * <pre>
 * package   line   package name   source folder, relative, or nothing
 * revision  id     parents parted by spaces   class name   message   dependencies, labels, where there are any   draft, if it is one
 * accepted  a safety rule that the revision above breaks, and why
 * gone      ids of revisions parted by spaces, where this output had some that are not there any more
 * left      the same of those that somebody may have committed before they were missed
 * entities  packages parted by spaces, where entities are sought in these only
 * model     hash of the declarations behind the classes   checksum of the snapshot, if it says the same
 * class     name   hash
 * </pre>
 *
 * <p>Revisions belong to the package above them; packages of one line join to one graph. Whoever packs several jars into one may append
 * their files to each other, with empty lines between.
 */
public record RevisionIndex(List<MigrationsPackage> packages) {

    public static final String RESOURCE = "META-INF/retort/revisions.index";

    /** The line of a {@code @Migrations} without a name. */
    public static final String DEFAULT_LINE = "default";

    private static final String HEADER = "retort-index ";
    private static final int FORMAT = 1;

    /**
     * One package of revisions.
     *
     * @param sourceFolder where its sources were at the last compile, as a hint to the next one
     * @param former revisions that were here before
     * @param seen what the schema was made from at the last compile
     */
    public record MigrationsPackage(
            String line,
            String name,
            Optional<String> sourceFolder,
            List<IndexedRevision> revisions,
            FormerDrafts former,
            SeenClasses seen) {
        public MigrationsPackage {
            revisions = List.copyOf(revisions);
        }

        public MigrationsPackage withModel(SeenClasses.Model model) {
            return new MigrationsPackage(line, name, sourceFolder, revisions, former, seen.with(model));
        }

        public MigrationsPackage with(FormerDrafts others) {
            return new MigrationsPackage(line, name, sourceFolder, revisions, others, seen);
        }

        /** One of which only the revisions are known. */
        public MigrationsPackage(
                String line, String name, Optional<String> sourceFolder, List<IndexedRevision> revisions) {
            this(line, name, sourceFolder, revisions, FormerDrafts.NONE, SeenClasses.NONE);
        }
    }

    public RevisionIndex {
        packages = List.copyOf(packages);
    }

    /** Whether there are revisions at all. */
    public static boolean isSeenBy(ClassLoader classLoader) {
        try {
            return classLoader.getResources(RESOURCE).hasMoreElements();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Joins the indexes of every jar and folder. */
    public static RevisionIndex load(ClassLoader classLoader) {
        return joined(located(classLoader).values());
    }

    static RevisionIndex joined(Collection<RevisionIndex> indexes) {
        return new RevisionIndex(
                indexes.stream().flatMap(it -> it.packages.stream()).toList());
    }

    /** The index of every jar and folder, by where it is. */
    public static Map<URI, RevisionIndex> located(ClassLoader classLoader) {
        Map<URI, RevisionIndex> located = new LinkedHashMap<>();
        try {
            for (URL file : Collections.list(classLoader.getResources(RESOURCE))) {
                URI place = ResourceAddress.of(file);
                RevisionIndex index = parse(text(file), origin(place));
                located.put(place, "file".equals(place.getScheme()) ? index : index.released());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return located;
    }

    /** What was packed to be run elsewhere is no draft, whatever git knew of it when it was compiled. */
    private RevisionIndex released() {
        return new RevisionIndex(packages.stream()
                .map(it -> new MigrationsPackage(
                        it.line,
                        it.name,
                        it.sourceFolder,
                        it.revisions.stream()
                                .map(revision -> revision.withDraft(false))
                                .toList(),
                        FormerDrafts.NONE,
                        it.seen))
                .toList());
    }

    private static RevisionIndex parse(String text, String origin) {
        try {
            return parse(text);
        } catch (RevisionException.UnreadableIndex e) {
            throw e.in(origin);
        } catch (RevisionException.NewerIndex e) {
            throw e.in(origin);
        }
    }

    /** The jar or the folder of an index, as a person would name it. */
    static String origin(URI index) {
        String place = index.toString().replace("/" + RESOURCE, "").replaceFirst("^jar:(.*)!$", "$1");
        return place.startsWith("file:") ? Path.of(URI.create(place)).toString() : place;
    }

    private static String text(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        // A cached jar would stay open, and locked on Windows, for as long as the process lives.
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Reads what {@link #format} writes. */
    public static RevisionIndex parse(String text) {
        List<String> lines = text.lines().toList();
        requireFormat(1, lines.isEmpty() ? "" : lines.get(0));
        List<PackageLines> packages = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            IndexLine line = new IndexLine(i + 1, lines.get(i));
            if (lines.get(i).startsWith(HEADER)) {
                requireFormat(i + 1, lines.get(i));
            } else if (line.is("package", 4)) {
                packages.add(new PackageLines(line));
            } else if (lines.get(i).isEmpty()) {
                continue;
            } else if (packages.isEmpty()) {
                throw line.unreadable();
            } else {
                packages.get(packages.size() - 1).add(line);
            }
        }
        return new RevisionIndex(
                packages.stream().map(PackageLines::migrationsPackage).toList());
    }

    private static void requireFormat(int line, String header) {
        String number = header.startsWith(HEADER) ? header.substring(HEADER.length()) : "";
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new RevisionException.UnreadableIndex(line, "not \"" + HEADER + FORMAT + "\"");
        }
        if (Integer.parseInt(number) > FORMAT) {
            throw new RevisionException.NewerIndex(Integer.parseInt(number), FORMAT);
        }
    }

    /** The text of the index file. */
    public String format() {
        StringBuilder text = new StringBuilder(HEADER).append(FORMAT).append('\n');
        for (MigrationsPackage it : packages) {
            text.append(IndexLine.of("package", it.line, it.name, it.sourceFolder.orElse("")));
            for (IndexedRevision revision : it.revisions) {
                text.append(line(revision));
                revision.accepted().forEach(rule -> text.append(IndexLine.of("accepted", rule)));
            }
            if (!it.former.gone().isEmpty()) {
                text.append(IndexLine.of("gone", String.join(" ", it.former.gone())));
            }
            if (!it.former.left().isEmpty()) {
                text.append(IndexLine.of("left", String.join(" ", it.former.left())));
            }
            if (!it.seen.packages().isEmpty()) {
                text.append(IndexLine.of("entities", String.join(" ", it.seen.packages())));
            }
            it.seen.model().ifPresent(model -> text.append(IndexLine.of("model", model.hash(), model.snapshot())));
            it.seen.hashes().forEach((name, hash) -> text.append(IndexLine.of("class", name, hash)));
        }
        return text.toString();
    }

    private static String line(IndexedRevision it) {
        List<String> fields = new ArrayList<>(
                List.of("revision", it.id(), String.join(" ", it.parents()), it.className(), it.message()));
        if (!it.dependsOn().isEmpty() || !it.labels().isEmpty() || it.draft()) {
            fields.add(String.join(" ", it.dependsOn()));
            fields.add(String.join(" ", it.labels()));
        }
        if (it.draft()) {
            fields.add(IndexLine.DRAFT);
        }
        return IndexLine.of(fields.toArray(String[]::new));
    }

    /** The drafts that a line had. */
    public FormerDrafts formerDrafts(String line) {
        return packages.stream()
                .filter(it -> it.line.equals(line))
                .map(MigrationsPackage::former)
                .reduce(FormerDrafts.NONE, FormerDrafts::with);
    }

    /** The revisions of one line; one that two class path entries both bring, as a jar beside its own classes, counts once. */
    public List<IndexedRevision> revisions(String line) {
        List<MigrationsPackage> ofLine =
                packages.stream().filter(it -> it.line.equals(line)).toList();
        if (ofLine.isEmpty()) {
            TreeSet<String> known = new TreeSet<>();
            packages.forEach(it -> known.add(it.line));
            throw new RevisionException.UnknownLine(line, known);
        }
        Map<IndexedRevision, IndexedRevision> known = new LinkedHashMap<>();
        ofLine.stream()
                .flatMap(it -> it.revisions.stream())
                .forEach(it -> known.merge(
                        it.withDraft(false), it, (one, other) -> one.withDraft(one.draft() && other.draft())));
        return List.copyOf(known.values());
    }
}
