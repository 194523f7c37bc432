package dev.retort.processor.snapshot;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a snapshot tells without being read as a whole.
 *
 * @param head the revision that it ends with
 * @param model the hash of the declarations that made it, if they tell everything
 * @param checksum of what it says of the schema
 * @param entities the classes that declare its tables
 */
public record SnapshotHeader(String head, Optional<String> model, String checksum, Set<String> entities) {

    private static final Pattern START = Pattern.compile(
            "\\{\n  \"format\": " + SnapshotFormat.FORMAT
                    + ",\n  \"head\": \"([^\"\\\\]+)\",\n(?:  \"model\": \"([^\"\\\\]+)\",\n)?  \"checksum\": \"([^\"\\\\]+)\",\n");
    private static final String ENTITY = "\n      \"entity\": ";
    private static final String SUBCLASSES = "\n      \"subclasses\": ";

    // By hand, as the names of the schema.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SnapshotHeader same
                        && head.equals(same.head)
                        && model.equals(same.model)
                        && checksum.equals(same.checksum)
                        && entities.equals(same.entities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, model, checksum, entities);
    }

    /** Nothing where the file is not just as it was written, the ends of lines apart. */
    public static Optional<SnapshotHeader> read(Path file) throws IOException {
        try {
            // Git for Windows gives lines other ends.
            return Files.exists(file) ? of(Files.readString(file).replace("\r\n", "\n")) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<SnapshotHeader> of(String text) {
        Matcher start = START.matcher(text);
        if (!start.lookingAt() || !SnapshotFormat.isChecksumOf(start.group(3), text)) {
            return Optional.empty();
        }
        Set<String> entities = new LinkedHashSet<>();
        for (String member : List.of(ENTITY, SUBCLASSES)) {
            for (int at = text.indexOf(member); at >= 0; at = text.indexOf(member, at + 1)) {
                addNames(text, at + member.length(), entities);
            }
        }
        return Optional.of(
                new SnapshotHeader(start.group(1), Optional.ofNullable(start.group(2)), start.group(3), entities));
    }

    /** Those in quotes up to the end of the line. */
    private static void addNames(String text, int from, Set<String> names) {
        int last = text.indexOf('\n', from);
        for (int opened = text.indexOf('"', from); opened >= 0 && opened < last; ) {
            int closed = text.indexOf('"', opened + 1);
            names.add(text.substring(opened + 1, closed));
            opened = text.indexOf('"', closed + 1);
        }
    }
}
