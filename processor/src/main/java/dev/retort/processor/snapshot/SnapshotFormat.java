package dev.retort.processor.snapshot;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.retort.processor.problem.Problem;
import dev.retort.revision.Sha256;
import dev.retort.schema.SchemaMismatchException;
import java.util.regex.Pattern;

/** The text of {@code schema.json}. */
public final class SnapshotFormat {

    /** Grows when an older Retort could misread what a newer one wrote. */
    static final int FORMAT = 1;

    private static final int CHECKSUM_DIGITS = 16;

    private static final Pattern CONFLICT_MARKER = Pattern.compile("(?m)^(<{7}|={7}|>{7})( |$)");

    private SnapshotFormat() {}

    public static String format(Snapshot snapshot) {
        String body = SnapshotWriter.body(snapshot);
        return SnapshotWriter.file(snapshot.head(), checksum(body), body);
    }

    public static Snapshot parse(String text) throws InvalidSnapshotException {
        if (isTorn(text)) {
            throw new InvalidSnapshotException(Problem.SNAPSHOT_CONFLICT);
        }
        try {
            JsonObject file = object(JsonParser.parseString(text));
            int format = file.get("format").getAsInt();
            if (format > FORMAT) {
                throw new InvalidSnapshotException(Problem.SNAPSHOT_NEWER, format, FORMAT);
            }
            Snapshot snapshot = SnapshotReader.read(file);
            String checksum = file.get("checksum").getAsString();
            boolean isAsWritten = checksum(body(text)).equals(checksum)
                    || checksum(SnapshotWriter.body(snapshot)).equals(checksum);
            if (!isAsWritten) {
                throw new InvalidSnapshotException(Problem.SNAPSHOT_EDITED);
            }
            return snapshot;
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | NullPointerException
                | ClassCastException
                | SchemaMismatchException e) {
            // Gson answers a wrong shape with any of these; a missing member is null.
            throw new InvalidSnapshotException(Problem.SNAPSHOT_BROKEN, reason(text, e));
        }
    }

    /** The pattern looks at each line, so it is asked only where there may be something to find. */
    private static boolean isTorn(String text) {
        return (text.contains("<<<<<<<") || text.contains("=======") || text.contains(">>>>>>>"))
                && CONFLICT_MARKER.matcher(text).find();
    }

    private static String reason(String text, RuntimeException e) {
        if (text.isBlank()) {
            return "it is empty";
        }
        return e instanceof NullPointerException || e instanceof ClassCastException || e.getMessage() == null
                ? "something it must hold is missing, or of another kind"
                : e.getMessage().lines().findFirst().orElse("");
    }

    /** As it stands after the checksum: where nobody touched the white space, nothing must be written again to compare. */
    private static String body(String text) {
        int start = text.indexOf('\n', text.indexOf("\"checksum\"")) + 1;
        return text.endsWith("}\n") ? text.substring(start, text.length() - "}\n".length()) : "";
    }

    private static JsonObject object(JsonElement element) {
        return element.getAsJsonObject();
    }

    /** Of the meaning, not the text: white space is free. */
    private static String checksum(String body) {
        return Sha256.hex(body).substring(0, CHECKSUM_DIGITS);
    }

    static JsonArray array(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }
}
