package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a2fd802ddcef", parents = "b11664c41629", message = "rename RED to CRIMSON in enum type color")
public final class R0002_RenameREDToCRIMSONInEnumTypeColor implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterEnumType("color", from("BLUE", "GREEN", "RED"), to("BLUE", "GREEN", "CRIMSON"), renamed("RED", "CRIMSON"), usedBy("coat", "paint_color"), usedBy("crack", "coat_paint_color"), usedBy("paint", "color"), usedBy("paint_names", "paint_color"), usedBy("wall", "lastcolor"), usedBy("wall", "paint_color"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("color", from("BLUE", "GREEN", "CRIMSON"), to("BLUE", "GREEN", "RED"), renamed("CRIMSON", "RED"), usedBy("coat", "paint_color"), usedBy("crack", "coat_paint_color"), usedBy("paint", "color"), usedBy("paint_names", "paint_color"), usedBy("wall", "lastcolor"), usedBy("wall", "paint_color"));
    }
}
