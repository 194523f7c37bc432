package dev.retort.schema;

import java.util.List;

/** Lists of column names. */
final class Names {

    private Names() {}

    static List<Identifier> replaced(List<Identifier> columns, Identifier from, Identifier to) {
        return columns.stream().map(it -> it.equals(from) ? to : it).toList();
    }
}
