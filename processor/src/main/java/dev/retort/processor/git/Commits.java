package dev.retort.processor.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What was committed from the folder of a repository, as git notes it of {@code HEAD}. */
public final class Commits {

    private Commits() {}

    /** Whether there may be a commit of that second or a later one; git notes no parts of a second. */
    public static boolean maySince(Instant time, Path folder) {
        try {
            Optional<Path> root = Tracking.root(folder.toRealPath());
            if (root.isEmpty()) {
                return false;
            }
            Path directory = Tracking.gitDirectory(root.get());
            Path log = directory.resolve("logs").resolve("HEAD");
            if (!Files.exists(log)) {
                // Git may be told to keep none, or keep it elsewhere; then only where nothing was added, nothing was
                // committed.
                return Files.exists(directory.resolve("index"));
            }
            // Names of people may be in any encoding.
            return Files.readString(log, StandardCharsets.ISO_8859_1)
                    .lines()
                    .anyMatch(it -> isCommit(it) && seconds(it) >= time.getEpochSecond());
        } catch (IOException | UnreadableIndexException e) {
            return true;
        }
    }

    private static boolean isCommit(String line) {
        return !line.contains("\tcheckout: ") && !line.contains("\treset: ");
    }

    /** {@code <old> <new> Ada <ada@example.org> 1750000000 +0200<tab>commit: Phones}. */
    private static long seconds(String line) {
        String[] words = line.replaceFirst("\t.*", "").split(" ");
        String time = words.length > 1 ? words[words.length - 2] : "";
        return time.matches("\\d{1,18}") ? Long.parseLong(time) : 0;
    }
}
