package dev.retort.revision;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Tells a text from what was made of it by mistake; nobody gains by making two that have the same.
 *
 * <p>Not SHA-256, which is slow in a compiler that was just started.
 */
public final class Checksum {

    private Checksum() {}

    /** In eight digits. */
    public static String of(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
