package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "013d5bed3451", parents = "a5f9c4ede165", message = "rename table seat to place, rename seat_line of neighbours to place_line and 5 more")
public final class R0002_RenameTableSeatToPlaceRenameSeatLineOfNeighboursToPlaceLine implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("seat", "place");
        op.renameColumn("neighbours", "seat_line", "place_line");
        op.renameColumn("neighbours", "seat_number", "place_number");
        op.renameColumn("notes", "seat_line", "place_line");
        op.renameColumn("notes", "seat_number", "place_number");
        op.renameColumn("tags", "seat_line", "place_line");
        op.renameColumn("tags", "seat_number", "place_number");
        op.renameForeignKey("neighbours", "neighbours_seat_line_seat_number_fkey", "neighbours_place_line_place_number_fkey");
        op.renameForeignKey("notes", "notes_seat_line_seat_number_fkey", "notes_place_line_place_number_fkey");
        op.renamePrimaryKey("place", "seat_pkey", "place_pkey");
        op.renameForeignKey("tags", "tags_seat_line_seat_number_fkey", "tags_place_line_place_number_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("tags", "tags_place_line_place_number_fkey", "tags_seat_line_seat_number_fkey");
        op.renamePrimaryKey("place", "place_pkey", "seat_pkey");
        op.renameForeignKey("notes", "notes_place_line_place_number_fkey", "notes_seat_line_seat_number_fkey");
        op.renameForeignKey("neighbours", "neighbours_place_line_place_number_fkey", "neighbours_seat_line_seat_number_fkey");
        op.renameColumn("tags", "place_number", "seat_number");
        op.renameColumn("tags", "place_line", "seat_line");
        op.renameColumn("notes", "place_number", "seat_number");
        op.renameColumn("notes", "place_line", "seat_line");
        op.renameColumn("neighbours", "place_number", "seat_number");
        op.renameColumn("neighbours", "place_line", "seat_line");
        op.renameTable("place", "seat");
    }
}
