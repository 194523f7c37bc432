package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7d16ba849dcb", parents = "f58b9fa2d6ad", message = "rename place of book to renamed_1, rename shelf of book to place and 25 more")
public final class R0002_RenamePlaceOfBookToRenamed1RenameShelfOfBookToPlaceAnd25More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("book", "place", "renamed_1");
        op.renameColumn("book", "shelf", "place");
        op.renameColumn("book", "renamed_1", "shelf");
        op.renameColumn("item", "next_place", "renamed_1");
        op.renameColumn("item", "next_shelf", "next_place");
        op.renameColumn("item", "renamed_1", "next_shelf");
        op.renameColumn("item", "place", "renamed_1");
        op.renameColumn("item", "shelf", "place");
        op.renameColumn("item", "renamed_1", "shelf");
        op.renameColumn("item_tags", "item_place", "renamed_1");
        op.renameColumn("item_tags", "item_shelf", "item_place");
        op.renameColumn("item_tags", "renamed_1", "item_shelf");
        op.renameColumn("likes", "one_place", "renamed_1");
        op.renameColumn("likes", "one_shelf", "one_place");
        op.renameColumn("likes", "renamed_1", "one_shelf");
        op.renameColumn("likes", "other_place", "renamed_1");
        op.renameColumn("likes", "other_shelf", "other_place");
        op.renameColumn("likes", "renamed_1", "other_shelf");
        op.renameColumn("loan", "p", "renamed_1");
        op.renameColumn("loan", "s", "p");
        op.renameColumn("loan", "renamed_1", "s");
        op.renameColumn("notes", "note_place", "renamed_1");
        op.renameColumn("notes", "note_shelf", "note_place");
        op.renameColumn("notes", "renamed_1", "note_shelf");
        op.renameColumn("novel", "place", "renamed_1");
        op.renameColumn("novel", "shelf", "place");
        op.renameColumn("novel", "renamed_1", "shelf");
        op.renameForeignKey("book", "book_shelf_place_fkey", "book_place_shelf_fkey");
        op.renameForeignKey("item", "item_next_shelf_next_place_fkey", "item_next_place_next_shelf_fkey");
        op.renameForeignKey("item_tags", "item_tags_item_shelf_item_place_fkey", "item_tags_item_place_item_shelf_fkey");
        op.renameForeignKey("likes", "likes_one_shelf_one_place_fkey", "likes_one_place_one_shelf_fkey");
        op.renameForeignKey("likes", "likes_other_shelf_other_place_fkey", "likes_other_place_other_shelf_fkey");
        op.renameForeignKey("loan", "loan_s_p_fkey", "loan_p_s_fkey");
        op.renameForeignKey("notes", "notes_note_shelf_note_place_fkey", "notes_note_place_note_shelf_fkey");
        op.renameForeignKey("novel", "novel_shelf_place_fkey", "novel_place_shelf_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("novel", "novel_place_shelf_fkey", "novel_shelf_place_fkey");
        op.renameForeignKey("notes", "notes_note_place_note_shelf_fkey", "notes_note_shelf_note_place_fkey");
        op.renameForeignKey("loan", "loan_p_s_fkey", "loan_s_p_fkey");
        op.renameForeignKey("likes", "likes_other_place_other_shelf_fkey", "likes_other_shelf_other_place_fkey");
        op.renameForeignKey("likes", "likes_one_place_one_shelf_fkey", "likes_one_shelf_one_place_fkey");
        op.renameForeignKey("item_tags", "item_tags_item_place_item_shelf_fkey", "item_tags_item_shelf_item_place_fkey");
        op.renameForeignKey("item", "item_next_place_next_shelf_fkey", "item_next_shelf_next_place_fkey");
        op.renameForeignKey("book", "book_place_shelf_fkey", "book_shelf_place_fkey");
        op.renameColumn("novel", "shelf", "renamed_1");
        op.renameColumn("novel", "place", "shelf");
        op.renameColumn("novel", "renamed_1", "place");
        op.renameColumn("notes", "note_shelf", "renamed_1");
        op.renameColumn("notes", "note_place", "note_shelf");
        op.renameColumn("notes", "renamed_1", "note_place");
        op.renameColumn("loan", "s", "renamed_1");
        op.renameColumn("loan", "p", "s");
        op.renameColumn("loan", "renamed_1", "p");
        op.renameColumn("likes", "other_shelf", "renamed_1");
        op.renameColumn("likes", "other_place", "other_shelf");
        op.renameColumn("likes", "renamed_1", "other_place");
        op.renameColumn("likes", "one_shelf", "renamed_1");
        op.renameColumn("likes", "one_place", "one_shelf");
        op.renameColumn("likes", "renamed_1", "one_place");
        op.renameColumn("item_tags", "item_shelf", "renamed_1");
        op.renameColumn("item_tags", "item_place", "item_shelf");
        op.renameColumn("item_tags", "renamed_1", "item_place");
        op.renameColumn("item", "shelf", "renamed_1");
        op.renameColumn("item", "place", "shelf");
        op.renameColumn("item", "renamed_1", "place");
        op.renameColumn("item", "next_shelf", "renamed_1");
        op.renameColumn("item", "next_place", "next_shelf");
        op.renameColumn("item", "renamed_1", "next_place");
        op.renameColumn("book", "shelf", "renamed_1");
        op.renameColumn("book", "place", "shelf");
        op.renameColumn("book", "renamed_1", "place");
    }
}
