package dev.retort.processor.output;

import dev.retort.revision.RevisionException;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** The folder of compiled classes: the index of revisions, and the class of a new one. */
public final class ClassOutput {

    /** Classes that entities do not mention: a compile of one entity shows none of them, and its columns must not change for that. */
    public enum Unmentioned {
        CONVERTERS,
        EMBEDDABLES;

        private String resource() {
            return "META-INF/retort/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final ProcessingEnvironment environment;
    private final Filer filer;

    public ClassOutput(ProcessingEnvironment environment) {
        this.environment = environment;
        this.filer = environment.getFiler();
    }

    /** Whether there is one: without {@code -d} javac would drop our files into the folder that it runs in. */
    public boolean isGiven() {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", RevisionIndex.RESOURCE)
                    .toUri()
                    .toString()
                    .endsWith(RevisionIndex.RESOURCE);
        } catch (IOException e) {
            // It is given, and nothing is there yet.
            return true;
        }
    }

    /** What the last compile into this folder left; a compile of one file finds its way by it. */
    public List<MigrationsPackage> readIndex() {
        try {
            return RevisionIndex.parse(filer.getResource(StandardLocation.CLASS_OUTPUT, "", RevisionIndex.RESOURCE)
                            .getCharContent(true)
                            .toString())
                    .packages();
        } catch (IOException | RevisionException | IllegalArgumentException e) {
            // The first compile; or an index of another version, which is about to be written anew.
            return List.of();
        }
    }

    /** When the last compile into this folder was. */
    public Instant indexWritten() {
        try {
            return Instant.ofEpochMilli(filer.getResource(StandardLocation.CLASS_OUTPUT, "", RevisionIndex.RESOURCE)
                    .getLastModified());
        } catch (IOException | IllegalArgumentException e) {
            return Instant.EPOCH;
        }
    }

    /** The names of classes that an earlier compile into this folder found, of which some may be gone. */
    public List<String> read(Unmentioned kind) {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", kind.resource())
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** @param names as the next compile is to know them; where there never was one, no file says so */
    public void write(Unmentioned kind, SortedSet<String> names) throws IOException {
        if (!names.isEmpty() || !read(kind).isEmpty()) {
            String lines = names.stream().map(it -> it + "\n").collect(Collectors.joining());
            write("", kind.resource(), lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** When a class was written, if this folder has it. */
    public OptionalLong lastModified(String packageName, String simpleName) {
        try {
            long time = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, simpleName + ".class")
                    .getLastModified();
            return time == 0 ? OptionalLong.empty() : OptionalLong.of(time);
        } catch (IOException | IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    /** Whether a jar on the class path looks after its own schema: then its user need not be told how to start. */
    public boolean dependenciesHaveRevisions() {
        try {
            filer.getResource(StandardLocation.CLASS_PATH, "", RevisionIndex.RESOURCE)
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    public void writeIndex(List<MigrationsPackage> packages) throws IOException {
        write("", RevisionIndex.RESOURCE, new RevisionIndex(packages).format().getBytes(StandardCharsets.UTF_8));
    }

    /** @param simpleName with the classes around it, if any: {@code Outer$Inner} */
    public void writeClass(String packageName, String simpleName, byte[] bytes) throws IOException {
        write(packageName, simpleName + ".class", bytes);
    }

    /**
     * Lets classes go whose sources are gone. The compiler may hold such a source already and write its class after us, so this is
     * done once more when it has finished.
     *
     * @param goneNames simple names of classes, which take the classes inside them along
     * @param newClasses bytes by names in the package, of which some may be called as those that go
     * @return whether the last word is ours
     */
    public boolean replaceClasses(
            String packageName, Collection<String> goneNames, SortedMap<String, byte[]> newClasses) {
        Optional<Path> folder = SourceFolder.classOutput(environment)
                .filter(it -> isGiven())
                .map(it -> it.resolve(packageName.replace('.', '/')));
        return folder.isEmpty()
                || AfterCompile.run(environment, () -> {
                    // The compiler may have come to no class.
                    if (Files.isDirectory(folder.get())) {
                        replace(folder.get(), goneNames, newClasses);
                    }
                });
    }

    private static void replace(Path folder, Collection<String> goneNames, SortedMap<String, byte[]> newClasses)
            throws IOException {
        for (String name : goneNames) {
            delete(folder, name);
        }
        for (Map.Entry<String, byte[]> it : newClasses.entrySet()) {
            Files.write(folder.resolve(it.getKey() + ".class"), it.getValue());
        }
    }

    private static void delete(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> classes = Files.newDirectoryStream(folder, name + "{,$*}.class")) {
            for (Path it : classes) {
                Files.deleteIfExists(it);
            }
        }
    }

    private void write(String packageName, String name, byte[] bytes) throws IOException {
        if (!isGiven()) {
            return;
        }
        try (OutputStream output = filer.createResource(StandardLocation.CLASS_OUTPUT, packageName, name)
                .openOutputStream()) {
            output.write(bytes);
        }
    }
}
