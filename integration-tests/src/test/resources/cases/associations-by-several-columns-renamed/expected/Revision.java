package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "10e93bde6055", parents = "b0765d2c8ab8", message = "rename first_line of ticket to line_wished, rename first_number of ticket to number_wished and 4 more")
public final class R0002_RenameFirstLineOfTicketToLineWishedRenameFirstNumberOfTicket implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("ticket", "first_line", "line_wished");
        op.renameColumn("ticket", "first_number", "number_wished");
        op.renameColumn("ticket", "seat_line", "place_line");
        op.renameColumn("ticket", "seat_number", "place_number");
        op.renameColumn("ticket", "sold", "paid");
        op.renameColumn("ticket", "sold_tz", "paid_tz");
        op.renameForeignKey("ticket", "ticket_first_line_first_number_fkey", "ticket_line_wished_number_wished_fkey");
        op.renameForeignKey("ticket", "ticket_seat_line_seat_number_fkey", "ticket_place_line_place_number_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("ticket", "ticket_place_line_place_number_fkey", "ticket_seat_line_seat_number_fkey");
        op.renameForeignKey("ticket", "ticket_line_wished_number_wished_fkey", "ticket_first_line_first_number_fkey");
        op.renameColumn("ticket", "paid_tz", "sold_tz");
        op.renameColumn("ticket", "paid", "sold");
        op.renameColumn("ticket", "place_number", "seat_number");
        op.renameColumn("ticket", "place_line", "seat_line");
        op.renameColumn("ticket", "number_wished", "first_number");
        op.renameColumn("ticket", "line_wished", "first_line");
    }
}
