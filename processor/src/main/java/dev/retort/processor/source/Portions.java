package dev.retort.processor.source;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Code in portions that are each small enough for a method, which Java allows 64 KiB. */
final class Portions {

    /** In characters of source, which are at worst {@code "A", } with its eight bytes for five. */
    private static final int LARGEST = 30_000;

    private Portions() {}

    static List<List<CodeBlock>> of(List<CodeBlock> code) {
        List<List<CodeBlock>> portions = new ArrayList<>();
        List<CodeBlock> portion = new ArrayList<>();
        int length = 0;
        for (CodeBlock one : code) {
            int more = one.toString().length();
            if (!portion.isEmpty() && length + more > LARGEST) {
                portions.add(portion);
                portion = new ArrayList<>();
                length = 0;
            }
            portion.add(one);
            length += more;
        }
        portions.add(portion);
        return portions;
    }
}
