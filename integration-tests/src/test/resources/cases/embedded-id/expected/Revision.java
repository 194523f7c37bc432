package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "48e9de1287e1", message = "create line, line_line and 1 more tables")
public final class R0001_CreateLineLineLineAnd1MoreTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("line",
                column("page", integer().notNull()),
                column("nr", bigint().notNull()),
                column("book", varchar(20).notNull()),
                column("text", varchar(255)),
                primaryKey("line_pkey", "page", "nr", "book"));
        op.createTable("line_line",
                column("line_page", integer().notNull()),
                column("line_nr", bigint().notNull()),
                column("line_book", varchar(20).notNull()),
                column("related_page", integer().notNull()),
                column("related_nr", bigint().notNull()),
                column("related_book", varchar(20).notNull()),
                primaryKey("line_line_pkey", "line_page", "line_nr", "line_book", "related_page", "related_nr", "related_book"));
        op.createTable("note",
                column("id", bigint().notNull()),
                column("line_page", integer().notNull()),
                column("line_nr", bigint().notNull()),
                column("line_book", varchar(20).notNull()),
                column("other_page", integer()),
                column("other_nr", bigint()),
                column("other_book", varchar(20)),
                primaryKey("note_pkey", "id"));
        op.addForeignKey("line_line",
                foreignKey("line_line_line_page_line_nr_line_book_fkey", "line_page", "line_nr", "line_book").references("line", "page", "nr", "book"));
        op.addForeignKey("line_line",
                foreignKey("line_line_related_page_related_nr_related_book_fkey", "related_page", "related_nr", "related_book").references("line", "page", "nr", "book"));
        op.addForeignKey("note",
                foreignKey("note_line_page_line_nr_line_book_fkey", "line_page", "line_nr", "line_book").references("line", "page", "nr", "book"));
        op.addForeignKey("note",
                foreignKey("note_other_page_other_nr_other_book_fkey", "other_page", "other_nr", "other_book").references("line", "page", "nr", "book"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("note", "note_other_page_other_nr_other_book_fkey");
        op.dropForeignKey("note", "note_line_page_line_nr_line_book_fkey");
        op.dropForeignKey("line_line", "line_line_related_page_related_nr_related_book_fkey");
        op.dropForeignKey("line_line", "line_line_line_page_line_nr_line_book_fkey");
        op.dropTable("note");
        op.dropTable("line_line");
        op.dropTable("line");
    }
}
