package dev.retort.model;

import java.util.SortedSet;
import java.util.TreeSet;

/** The classes that a type is written with, out of its signature as class files have it. */
final class WrittenNames {

    private final String signature;
    private final SortedSet<String> names = new TreeSet<>();
    private int position;

    private WrittenNames(String signature, int position) {
        this.signature = signature;
        this.position = position;
    }

    /** {@code java/util/List} and {@code shop/Order} of a {@code Ljava/util/List<Lshop/Order;>;}. */
    static SortedSet<String> ofType(String signature) {
        WrittenNames search = new WrittenNames(signature, 0);
        while (search.position < signature.length()) {
            search.next();
        }
        return search.names;
    }

    /** Of a class what it extends: neither what its type variables may be, nor its interfaces. */
    static SortedSet<String> ofSuperclass(String classSignature) {
        WrittenNames search = new WrittenNames(classSignature, 0);
        if (classSignature.startsWith("<")) {
            search.skipBrackets();
            search.names.clear();
        }
        search.type();
        return search.names;
    }

    private void type() {
        next();
        if (signature.startsWith("<", position)) {
            skipBrackets();
        }
    }

    private void skipBrackets() {
        int depth = 0;
        do {
            switch (signature.charAt(position)) {
                case '<' -> depth++;
                case '>' -> depth--;
                default -> {}
            }
            next();
        } while (depth > 0);
    }

    /** One step: a name, a type variable, or a single character that says how they hang together. */
    private void next() {
        switch (signature.charAt(position)) {
            case 'L' -> names.add(word());
            case 'T', '.' -> word();
            default -> position++;
        }
    }

    private String word() {
        int start = position + 1;
        while ("<;.".indexOf(signature.charAt(position)) < 0 || position < start) {
            position++;
        }
        return signature.substring(start, position);
    }
}
