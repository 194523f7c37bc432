package dev.retort.integration;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Set;

/** Columns that are as long as what they refer to, where Hibernate forgets how long that is. */
final class ForgottenLengths {

    private ForgottenLengths() {}

    /** The sentences that say so. */
    static Set<String> in(Schema ours) {
        Set<String> sentences = new HashSet<>();
        for (Table table : ours.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                for (int i = 0; i < key.columns().size(); i++) {
                    Column column = column(table, key.columns().get(i));
                    Column referenced = column(
                            ours.table(key.references()),
                            key.referencedColumns().get(i));
                    if (column.type().equals(referenced.type())) {
                        sentences.add("column " + table.name() + "." + column.name() + " is " + column.type()
                                + ", expected varchar(255)");
                    }
                }
            }
        }
        return sentences;
    }

    private static Column column(Table table, Identifier name) {
        return table.column(name).orElseThrow();
    }
}
