package dev.retort.processor.assembly;

import java.util.List;

/**
 * What a collection holds, embeddables unfolded.
 *
 * @param keys of a map, unless they are found in the elements
 * @param areKeysComputed whether a part of them is a formula
 * @param elements of an element collection; those of an association are entities and have tables of their own
 */
record Contents(Kind kind, List<Mapped> keys, boolean areKeysComputed, List<Mapped> elements) {

    /** What tells the entries apart. */
    enum Kind {
        /** Nothing does. */
        BAG,
        /** Their place. */
        LIST,
        /** What they are. */
        SET,
        /** Their key. */
        MAP
    }
}
