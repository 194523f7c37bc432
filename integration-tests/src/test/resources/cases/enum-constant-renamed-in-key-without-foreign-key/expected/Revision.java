package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e804de3f3f2a", parents = "3761f1b2c16f", message = "rename RED to CRIMSON in color of cover, rename RED to CRIMSON in cover_color of wall and 4 more")
public final class R0002_RenameREDToCRIMSONInColorOfCoverRenameREDToCRIMSONInCover implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("cover", "cover_color_check");
        op.dropCheck("foil", "foil_color_check");
        op.dropCheck("paint", "paint_color_check");
        op.renameValues("cover", "color", "RED", "CRIMSON");
        op.renameValues("wall", "cover_color", "RED", "CRIMSON");
        op.renameValues("foil", "color", "RED", "CRIMSON");
        op.renameValues("paint", "color", "RED", "CRIMSON");
        op.renameValues("wall", "paint_color", "RED", "CRIMSON");
        op.renameValues("wall", "once_color", "RED", "CRIMSON");
        op.addCheck("cover", "cover_color_check", oneOf("color", "CRIMSON", "GREEN"));
        op.addCheck("foil", "foil_color_check", oneOf("color", "CRIMSON", "GREEN"));
        op.addCheck("paint", "paint_color_check", oneOf("color", "CRIMSON", "GREEN"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("paint", "paint_color_check");
        op.dropCheck("foil", "foil_color_check");
        op.dropCheck("cover", "cover_color_check");
        op.renameValues("wall", "once_color", "CRIMSON", "RED");
        op.renameValues("wall", "paint_color", "CRIMSON", "RED");
        op.renameValues("paint", "color", "CRIMSON", "RED");
        op.renameValues("foil", "color", "CRIMSON", "RED");
        op.renameValues("wall", "cover_color", "CRIMSON", "RED");
        op.renameValues("cover", "color", "CRIMSON", "RED");
        op.addCheck("paint", "paint_color_check", oneOf("color", "RED", "GREEN"));
        op.addCheck("foil", "foil_color_check", oneOf("color", "RED", "GREEN"));
        op.addCheck("cover", "cover_color_check", oneOf("color", "RED", "GREEN"));
    }
}
