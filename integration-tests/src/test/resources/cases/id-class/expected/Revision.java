package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "11f0f7d5f4b4", message = "create line, note, create sequence line_seq")
public final class R0001_CreateLineNoteCreateSequenceLineSeq implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence("line_seq", 1, 50);
        op.createTable("line",
                column("number", bigint().notNull()),
                column("book", varchar(20).notNull()),
                primaryKey("line_pkey", "number", "book"));
        op.createTable("note",
                column("id", bigint().notNull()),
                column("line_number", bigint()),
                column("line_book", varchar(20)),
                primaryKey("note_pkey", "id"),
                unique("note_line_number_line_book_key", "line_number", "line_book"));
        op.addForeignKey("note",
                foreignKey("note_line_number_line_book_fkey", "line_number", "line_book").references("line", "number", "book"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("note", "note_line_number_line_book_fkey");
        op.dropTable("note");
        op.dropTable("line");
        op.dropSequence("line_seq");
    }
}
