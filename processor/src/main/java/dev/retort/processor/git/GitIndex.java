package dev.retort.processor.git;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Git's list of tracked files, in versions 2 to 4 of its format (see {@code gitformat-index} in git's documentation). Of a sparse one
 * a folder that is not checked out is a path too, with a slash at its end.
 */
final class GitIndex {

    private static final int SIGNATURE = 0x44495243;
    private static final int LINK_EXTENSION = 0x6c696e6b;
    private static final int STAT_LENGTH = 40;
    private static final int EXTENDED = 0x4000;
    private static final int KNOWN_LENGTH = 0x0fff;

    private final ByteBuffer bytes;
    private final int hashLength;
    private final int version;

    private GitIndex(ByteBuffer bytes, int hashLength) throws UnreadableIndexException {
        this.bytes = bytes;
        this.hashLength = hashLength;
        if (bytes.getInt() != SIGNATURE) {
            throw new UnreadableIndexException("its index is none");
        }
        this.version = bytes.getInt();
        if (version < 2 || version > 4) {
            throw new UnreadableIndexException("its index has format " + version);
        }
    }

    static List<String> paths(byte[] file, int hashLength) throws UnreadableIndexException {
        return new GitIndex(ByteBuffer.wrap(file), hashLength).paths();
    }

    private List<String> paths() throws UnreadableIndexException {
        int count = bytes.getInt();
        List<String> paths = new ArrayList<>();
        byte[] path = {};
        for (int i = 0; i < count; i++) {
            path = entry(path);
            paths.add(new String(path, StandardCharsets.UTF_8));
        }
        requireNoLink();
        return paths;
    }

    /** @param before the path of the entry before, which version 4 goes on from */
    private byte[] entry(byte[] before) {
        int start = bytes.position();
        bytes.position(start + STAT_LENGTH + hashLength);
        int flags = bytes.getShort();
        if ((flags & EXTENDED) != 0) {
            bytes.getShort();
        }
        int kept = version == 4 ? before.length - number() : 0;
        int written = writtenLength((flags & KNOWN_LENGTH) - kept);
        byte[] path = Arrays.copyOf(before, kept + written);
        bytes.get(path, kept, written);
        bytes.get();
        if (version < 4) {
            int length = bytes.position() - 1 - start;
            bytes.position(start + (length + 8) / 8 * 8);
        }
        return path;
    }

    /** @param least the flags say how long a path is, up to some thousand letters: an index may hold too many to go through each */
    private int writtenLength(int least) {
        int end = bytes.position() + least;
        while (end < bytes.limit() && bytes.get(end) != 0) {
            end++;
        }
        return end - bytes.position();
    }

    /** Seven bits a byte, the highest first, as git writes offsets. */
    private int number() {
        int b = bytes.get();
        int number = b & 0x7f;
        while ((b & 0x80) != 0) {
            b = bytes.get();
            number = (number + 1 << 7) + (b & 0x7f);
        }
        return number;
    }

    /** The rest of a split index is in another file. */
    private void requireNoLink() throws UnreadableIndexException {
        while (bytes.remaining() > hashLength) {
            int extension = bytes.getInt();
            int length = bytes.getInt();
            if (extension == LINK_EXTENSION) {
                throw new UnreadableIndexException("its index is split");
            }
            bytes.position(bytes.position() + length);
        }
    }
}
