package dev.retort.revision;

import dev.retort.operation.Operation;
import java.util.List;

/** Hashes of what revisions mean: formatting, class names and Java of {@code run} do not count. */
public final class Fingerprint {

    private static final String VERSION = "v1:";
    private static final int ID_DIGITS = 12;

    private Fingerprint() {}

    /** Compared with what the database noted when it applied the revision. */
    public static String of(List<? extends Operation> upgrade, List<? extends Operation> downgrade) {
        return VERSION + Sha256.hex("up\n" + CanonicalText.of(upgrade) + "down\n" + CanonicalText.of(downgrade));
    }

    /** The id of a new revision: the same entities give the same id on every machine. */
    public static String id(String line, List<String> parents, List<? extends Operation> upgrade) {
        return Sha256.hex(place(line, parents) + CanonicalText.of(upgrade)).substring(0, ID_DIGITS);
    }

    /** The id of a new revision that a person is going to write; only its message tells it from others of its place. */
    public static String id(String line, List<String> parents, String message) {
        return Sha256.hex(place(line, parents) + "message " + CanonicalText.quoted(message))
                .substring(0, ID_DIGITS);
    }

    private static String place(String line, List<String> parents) {
        return "line " + CanonicalText.quoted(line) + "\nparents "
                + String.join(" ", parents.stream().sorted().toList()) + "\n";
    }
}
