package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2635d233e240", parents = "326724284cde", message = "rename place of book to slot, rename shelf of book to place and 16 more")
public final class R0002_RenamePlaceOfBookToSlotRenameShelfOfBookToPlaceAnd16More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("book", "place", "slot");
        op.renameColumn("book", "shelf", "place");
        op.renameColumn("item", "next_place", "next_slot");
        op.renameColumn("item", "next_shelf", "next_place");
        op.renameColumn("item", "place", "slot");
        op.renameColumn("item", "shelf", "place");
        op.renameColumn("item_item", "item_place", "item_slot");
        op.renameColumn("item_item", "item_shelf", "item_place");
        op.renameColumn("item_item", "similar_place", "similar_slot");
        op.renameColumn("item_item", "similar_shelf", "similar_place");
        op.renameColumn("item_notes", "place", "slot");
        op.renameColumn("item_notes", "shelf", "place");
        op.renameColumn("item_tags", "item_place", "item_slot");
        op.renameColumn("item_tags", "item_shelf", "item_place");
        op.renameColumn("loan", "item_place", "item_slot");
        op.renameColumn("loan", "item_shelf", "item_place");
        op.renameColumn("novel", "place", "slot");
        op.renameColumn("novel", "shelf", "place");
        op.renameForeignKey("book", "book_shelf_place_fkey", "book_place_slot_fkey");
        op.renameForeignKey("item", "item_next_shelf_next_place_fkey", "item_next_place_next_slot_fkey");
        op.renameForeignKey("item_item", "item_item_item_shelf_item_place_fkey", "item_item_item_place_item_slot_fkey");
        op.renameForeignKey("item_item", "item_item_similar_shelf_similar_place_fkey", "item_item_similar_place_similar_slot_fkey");
        op.renameForeignKey("item_notes", "item_notes_shelf_place_fkey", "item_notes_place_slot_fkey");
        op.renameForeignKey("item_tags", "item_tags_item_shelf_item_place_fkey", "item_tags_item_place_item_slot_fkey");
        op.renameForeignKey("loan", "loan_item_shelf_item_place_fkey", "loan_item_place_item_slot_fkey");
        op.renameForeignKey("novel", "novel_shelf_place_fkey", "novel_place_slot_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("novel", "novel_place_slot_fkey", "novel_shelf_place_fkey");
        op.renameForeignKey("loan", "loan_item_place_item_slot_fkey", "loan_item_shelf_item_place_fkey");
        op.renameForeignKey("item_tags", "item_tags_item_place_item_slot_fkey", "item_tags_item_shelf_item_place_fkey");
        op.renameForeignKey("item_notes", "item_notes_place_slot_fkey", "item_notes_shelf_place_fkey");
        op.renameForeignKey("item_item", "item_item_similar_place_similar_slot_fkey", "item_item_similar_shelf_similar_place_fkey");
        op.renameForeignKey("item_item", "item_item_item_place_item_slot_fkey", "item_item_item_shelf_item_place_fkey");
        op.renameForeignKey("item", "item_next_place_next_slot_fkey", "item_next_shelf_next_place_fkey");
        op.renameForeignKey("book", "book_place_slot_fkey", "book_shelf_place_fkey");
        op.renameColumn("novel", "place", "shelf");
        op.renameColumn("novel", "slot", "place");
        op.renameColumn("loan", "item_place", "item_shelf");
        op.renameColumn("loan", "item_slot", "item_place");
        op.renameColumn("item_tags", "item_place", "item_shelf");
        op.renameColumn("item_tags", "item_slot", "item_place");
        op.renameColumn("item_notes", "place", "shelf");
        op.renameColumn("item_notes", "slot", "place");
        op.renameColumn("item_item", "similar_place", "similar_shelf");
        op.renameColumn("item_item", "similar_slot", "similar_place");
        op.renameColumn("item_item", "item_place", "item_shelf");
        op.renameColumn("item_item", "item_slot", "item_place");
        op.renameColumn("item", "place", "shelf");
        op.renameColumn("item", "slot", "place");
        op.renameColumn("item", "next_place", "next_shelf");
        op.renameColumn("item", "next_slot", "next_place");
        op.renameColumn("book", "place", "shelf");
        op.renameColumn("book", "slot", "place");
    }
}
