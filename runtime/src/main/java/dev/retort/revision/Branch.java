package dev.retort.revision;

import java.util.Set;

/**
 * A part of a graph that belongs together: a revision with all that it follows and all that follow it.
 *
 * @param name as the user writes it
 */
record Branch(String name, Set<String> members) {

    boolean contains(String id) {
        return members.contains(id);
    }
}
