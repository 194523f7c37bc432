package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "14b7ef8f9998", parents = "495fea060913", message = "rename RED to CRIMSON in color of foil, rename RED to CRIMSON in cover_color of cover_sizes and 3 more")
public final class R0002_RenameREDToCRIMSONInColorOfFoilRenameREDToCRIMSONInCover implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("foil", "foil_color_check");
        op.dropCheck("tile", "tile_color_check");
        op.renameValues("foil", "color", "RED", "CRIMSON");
        op.renameValues("cover_sizes", "cover_color", "RED", "CRIMSON");
        op.renameValues("wall", "cover_color", "RED", "CRIMSON");
        op.renameValues("wall", "sheet_color", "RED", "CRIMSON");
        op.renameValues("tile", "color", "RED", "CRIMSON");
        op.addCheck("foil", "foil_color_check", oneOf("color", "CRIMSON", "GREEN"));
        op.addCheck("tile", "tile_color_check", oneOf("color", "CRIMSON", "GREEN"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("tile", "tile_color_check");
        op.dropCheck("foil", "foil_color_check");
        op.renameValues("tile", "color", "CRIMSON", "RED");
        op.renameValues("wall", "sheet_color", "CRIMSON", "RED");
        op.renameValues("wall", "cover_color", "CRIMSON", "RED");
        op.renameValues("cover_sizes", "cover_color", "CRIMSON", "RED");
        op.renameValues("foil", "color", "CRIMSON", "RED");
        op.addCheck("tile", "tile_color_check", oneOf("color", "RED", "GREEN"));
        op.addCheck("foil", "foil_color_check", oneOf("color", "RED", "GREEN"));
    }
}
