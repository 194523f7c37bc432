package dev.retort.model;

import dev.retort.revision.ResourceAddress;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of the class path, as a build tool fills it: what is in it that the processor should have seen. */
record CompiledFolder(Path root) {

    private static final Set<String> ENTITY = Set.of("jakarta.persistence.Entity", "javax.persistence.Entity");
    private static final String MIGRATIONS = "dev.retort.annotations.Migrations";

    static List<CompiledFolder> of(ClassLoader classLoader) throws IOException {
        List<CompiledFolder> folders = new ArrayList<>();
        for (URL root : Collections.list(classLoader.getResources(""))) {
            if (root.getProtocol().equals("file")) {
                folders.add(new CompiledFolder(Path.of(ResourceAddress.of(root))));
            }
        }
        return folders;
    }

    /**
     * In words; a folder of neither revisions nor {@code @Migrations} is none of our business.
     *
     * @param all what the whole class path has
     */
    List<String> unseen(RevisionIndex all) throws IOException {
        Path file = root.resolve(RevisionIndex.RESOURCE);
        if (Files.exists(file)) {
            RevisionIndex index = RevisionIndex.parse(Files.readString(file));
            return named(ENTITY).stream()
                    .filter(it -> isMissing(it, index))
                    .map(it -> it + " is new")
                    .toList();
        }
        Set<String> known = all.packages().stream().map(MigrationsPackage::name).collect(Collectors.toSet());
        return named(Set.of(MIGRATIONS)).stream()
                .map(it -> it.replace(".package-info", ""))
                .filter(it -> !known.contains(it))
                .map(it -> it + " has @Migrations, and beside it there is no " + RevisionIndex.RESOURCE)
                .toList();
    }

    private static boolean isMissing(String entity, RevisionIndex index) {
        return index.packages().stream().anyMatch(it -> it.seen().mayHold(entity))
                && index.packages().stream().noneMatch(it -> it.seen().hashes().containsKey(entity));
    }

    /** The classes with one of these annotations. */
    private SortedSet<String> named(Set<String> annotations) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(it -> it.toString().endsWith(".class"))
                    .filter(it -> isAnyOn(annotations, it))
                    .forEach(it -> names.add(path(it).replace('/', '.')));
        }
        return names;
    }

    private String path(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".class".length());
    }

    private boolean isAnyOn(Set<String> annotations, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            String name = new String(path(file).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            // A class lies where its name says, or is one of another folder; and most do not even mention an
            // annotation.
            return text.contains(name)
                    && annotations.stream().anyMatch(it -> text.contains(it.replace('.', '/')))
                    && outline(bytes)
                            .filter(it -> annotations.stream().anyMatch(it.annotations()::contains))
                            .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ClassOutline> outline(byte[] bytes) {
        try {
            return Optional.of(ClassFile.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
