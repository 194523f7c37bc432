package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ebe12185b10b", parents = "0d3437164115", message = "rename line_positionno of delivery to line_position_no, rename line_saleno of delivery to line_sale_no and 6 more")
public final class R0002_RenameLinePositionnoOfDeliveryToLinePositionNoRenameLine implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("delivery", "line_positionno", "line_position_no");
        op.renameColumn("delivery", "line_saleno", "line_sale_no");
        op.renameColumn("line", "positionno", "position_no");
        op.renameColumn("line", "previous_positionno", "previous_position_no");
        op.renameColumn("line", "previous_saleno", "previous_sale_no");
        op.renameColumn("line", "saleno", "sale_no");
        op.renameColumn("line_notes", "line_positionno", "line_position_no");
        op.renameColumn("line_notes", "line_saleno", "line_sale_no");
        op.renameForeignKey("delivery", "delivery_line_saleno_line_positionno_fkey", "delivery_line_sale_no_line_position_no_fkey");
        op.renameForeignKey("line", "line_previous_saleno_previous_positionno_fkey", "line_previous_sale_no_previous_position_no_fkey");
        op.renameForeignKey("line_notes", "line_notes_line_saleno_line_positionno_fkey", "line_notes_line_sale_no_line_position_no_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("line_notes", "line_notes_line_sale_no_line_position_no_fkey", "line_notes_line_saleno_line_positionno_fkey");
        op.renameForeignKey("line", "line_previous_sale_no_previous_position_no_fkey", "line_previous_saleno_previous_positionno_fkey");
        op.renameForeignKey("delivery", "delivery_line_sale_no_line_position_no_fkey", "delivery_line_saleno_line_positionno_fkey");
        op.renameColumn("line_notes", "line_sale_no", "line_saleno");
        op.renameColumn("line_notes", "line_position_no", "line_positionno");
        op.renameColumn("line", "sale_no", "saleno");
        op.renameColumn("line", "previous_sale_no", "previous_saleno");
        op.renameColumn("line", "previous_position_no", "previous_positionno");
        op.renameColumn("line", "position_no", "positionno");
        op.renameColumn("delivery", "line_sale_no", "line_saleno");
        op.renameColumn("delivery", "line_position_no", "line_positionno");
    }
}
