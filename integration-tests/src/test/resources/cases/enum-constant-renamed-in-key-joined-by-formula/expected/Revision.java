package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6cf46ce56827", parents = "6695de371dd8", message = "rename RED to CRIMSON in color of paint, rename RED to CRIMSON in paint_color of wall")
public final class R0002_RenameREDToCRIMSONInColorOfPaintRenameREDToCRIMSONInPaint implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("paint", "paint_color_check");
        op.renameValues("paint", "color", "RED", "CRIMSON");
        op.renameValues("wall", "paint_color", "RED", "CRIMSON");
        op.addCheck("paint", "paint_color_check", oneOf("color", "CRIMSON", "GREEN"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("paint", "paint_color_check");
        op.renameValues("wall", "paint_color", "CRIMSON", "RED");
        op.renameValues("paint", "color", "CRIMSON", "RED");
        op.addCheck("paint", "paint_color_check", oneOf("color", "RED", "GREEN"));
    }
}
