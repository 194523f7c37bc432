package dev.retort.processor.snapshot;

import com.google.gson.JsonParseException;
import dev.retort.processor.problem.Problem;
import dev.retort.revision.Checksum;
import dev.retort.schema.SchemaMismatchException;
import java.util.regex.Pattern;

/** The text of {@code schema.json}. */
public final class SnapshotFormat {

    /** Grows when an older Retort could misread what a newer one wrote. */
    static final int FORMAT = 1;

    private SnapshotFormat() {}

    public static String format(Snapshot snapshot) {
        String body = SnapshotWriter.body(snapshot);
        return SnapshotWriter.file(snapshot, checksum(body), body);
    }

    public static Snapshot parse(String text) throws InvalidSnapshotException {
        try {
            return parseWhole(text);
        } catch (InvalidSnapshotException e) {
            // A whole one cannot have conflict markers, and is too long to be searched for nothing.
            throw isTorn(text) ? new InvalidSnapshotException(Problem.SNAPSHOT_CONFLICT) : e;
        }
    }

    private static Snapshot parseWhole(String text) throws InvalidSnapshotException {
        try {
            SnapshotReader.Read read = SnapshotReader.read(text);
            boolean isAsWritten = isChecksumOf(read.checksum(), text)
                    || checksum(SnapshotWriter.body(read.snapshot())).equals(read.checksum());
            if (!isAsWritten) {
                throw new InvalidSnapshotException(Problem.SNAPSHOT_EDITED);
            }
            return read.snapshot();
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | SchemaMismatchException e) {
            // Gson answers a value of another kind with an illegal state; a missing member is null.
            throw new InvalidSnapshotException(Problem.SNAPSHOT_BROKEN, reason(text, e));
        }
    }

    private static boolean isTorn(String text) {
        return Pattern.compile("(?m)^(<{7}|={7}|>{7})( |$)").matcher(text).find();
    }

    private static String reason(String text, RuntimeException e) {
        if (text.isBlank()) {
            return "it is empty";
        }
        return e instanceof NullPointerException || e instanceof IllegalStateException || e.getMessage() == null
                ? "something it must hold is missing, or of another kind"
                : e.getMessage().lines().findFirst().orElse("");
    }

    static boolean isChecksumOf(String checksum, String text) {
        return checksum(body(text)).equals(checksum);
    }

    /** As it stands after the checksum: where nobody touched the white space, nothing must be written again to compare. */
    private static String body(String text) {
        int start = text.indexOf('\n', text.indexOf("\"checksum\"")) + 1;
        return text.endsWith("}\n") ? text.substring(start, text.length() - "}\n".length()) : "";
    }

    /** Of the meaning, not the text: white space is free. */
    private static String checksum(String body) {
        return Checksum.of(body);
    }
}
