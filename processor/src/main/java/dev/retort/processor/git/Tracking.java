package dev.retort.processor.git;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files of a folder are under git's care, which they are once they are added. */
public sealed interface Tracking {

    /** The file of a revision, in any folder. */
    Pattern REVISION = Pattern.compile("(^|/)R\\d{4,9}_\\w+\\.java$");

    /**
     * @param files the names of those, without folders
     * @param elsewhere the names of revisions that git has in another folder, where they are gone
     */
    record Known(Set<String> files, Set<String> elsewhere) implements Tracking {

        /** Whether the file of a class is one of them, or was before somebody moved it here. */
        public boolean holds(String simpleName) {
            String file = simpleName + ".java";
            return files.contains(file) || elsewhere.contains(file);
        }
    }

    /** Whether git could tell of the file of a class, and does not have it. */
    default boolean lacks(String simpleName) {
        return this instanceof Known known && !known.holds(simpleName);
    }

    /** @param why in the words of a sentence that ends with it */
    record Unknown(String why) implements Tracking {}

    static Tracking of(Path folder) {
        try {
            Path real = folder.toRealPath();
            Optional<Path> root = root(real);
            return root.isEmpty() ? new Unknown("no git repository is around " + folder) : of(real, root.get());
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | UnreadableIndexException e) {
            return new Unknown("what git knows of " + folder + " cannot be read: " + e);
        }
    }

    static Optional<Path> root(Path folder) {
        return Stream.iterate(folder, it -> it != null, Path::getParent)
                .filter(it -> Files.isRegularFile(it.resolve(".git/HEAD")) || Files.isRegularFile(it.resolve(".git")))
                .findFirst();
    }

    private static Tracking of(Path folder, Path root) throws IOException, UnreadableIndexException {
        Path directory = gitDirectory(root);
        Path index = directory.resolve("index");
        Set<String> files = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        if (!Files.exists(index)) {
            return new Known(files, elsewhere);
        }
        String prefix = folder.equals(root)
                ? ""
                : composed(root.relativize(folder).toString().replace('\\', '/') + "/");
        for (String tracked : GitIndex.paths(Files.readAllBytes(index), hashLength(directory))) {
            String path = composed(tracked);
            if (path.endsWith("/") && prefix.startsWith(path)) {
                return new Unknown("git keeps " + folder + " out of a sparse checkout");
            }
            if (path.startsWith(prefix) || isInOtherLetters(path, prefix, root, folder)) {
                files.add(path.substring(prefix.length()));
            } else if (REVISION.matcher(path).find() && !Files.exists(root.resolve(tracked))) {
                elsewhere.add(path.substring(path.lastIndexOf('/') + 1));
            }
        }
        return new Known(files, elsewhere);
    }

    /** Git keeps the letters that it knows where a file system takes those of another case for the same. */
    private static boolean isInOtherLetters(String path, String prefix, Path root, Path folder) throws IOException {
        if (!path.regionMatches(true, 0, prefix, 0, prefix.length())) {
            return false;
        }
        Path known = root.resolve(path.substring(0, prefix.length()));
        return Files.exists(known) && Files.isSameFile(known, folder);
    }

    /** A linked worktree or a submodule says in a file where it is. */
    static Path gitDirectory(Path root) throws IOException, UnreadableIndexException {
        Path git = root.resolve(".git");
        if (Files.isDirectory(git)) {
            return git;
        }
        String text = Files.readString(git).strip();
        Path directory = root.resolve(text.replaceFirst("^gitdir: ", ""));
        if (!text.startsWith("gitdir: ") || !Files.isRegularFile(directory.resolve("HEAD"))) {
            throw new UnreadableIndexException(git + " leads nowhere");
        }
        return directory;
    }

    private static int hashLength(Path directory) throws IOException {
        Path common = directory.resolve("commondir");
        Path config = (Files.exists(common)
                        ? directory.resolve(Files.readString(common).strip())
                        : directory)
                .resolve("config");
        boolean sha256 = Files.exists(config)
                && Files.readString(config)
                        .lines()
                        .anyMatch(it -> it.matches("(?i)\\s*objectformat\\s*=\\s*sha256\\s*"));
        return sha256 ? 32 : 20;
    }

    /** File systems do not agree with git on how a letter with an accent is written. */
    private static String composed(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) > '\u007f') {
                return Normalizer.normalize(path, Normalizer.Form.NFC);
            }
        }
        return path;
    }
}
