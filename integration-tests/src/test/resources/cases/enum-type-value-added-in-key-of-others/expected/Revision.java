package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a8d4fa1f6bfe", parents = "b11664c41629", message = "add YELLOW to enum type color")
public final class R0002_AddYELLOWToEnumTypeColor implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterEnumType("color", from("BLUE", "GREEN", "RED"), to("BLUE", "GREEN", "RED", "YELLOW"), usedBy("coat", "paint_color"), usedBy("crack", "coat_paint_color"), usedBy("paint", "color"), usedBy("paint_names", "paint_color"), usedBy("wall", "lastcolor"), usedBy("wall", "paint_color"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnumType("color", from("BLUE", "GREEN", "RED", "YELLOW"), to("BLUE", "GREEN", "RED"), usedBy("coat", "paint_color"), usedBy("crack", "coat_paint_color"), usedBy("paint", "color"), usedBy("paint_names", "paint_color"), usedBy("wall", "lastcolor"), usedBy("wall", "paint_color"));
    }
}
