package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "903353290727", parents = "6eb951fd7184", message = "rename RED to CRIMSON in paint_color of coat, rename RED to CRIMSON in coat_paint_color of crack and 4 more")
public final class R0002_RenameREDToCRIMSONInPaintColorOfCoatRenameREDToCRIMSONInCoat implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("coat", "coat_paint_color_fkey");
        op.dropForeignKey("crack", "crack_coat_number_coat_paint_color_fkey");
        op.dropForeignKey("paint_names", "paint_names_paint_color_fkey");
        op.dropForeignKey("wall", "wall_paint_color_fkey");
        op.dropCheck("coat", "coat_paint_color_check");
        op.dropCheck("paint", "paint_color_check");
        op.dropCheck("wall", "wall_lastcolor_check");
        op.renameValues("coat", "paint_color", "RED", "CRIMSON");
        op.renameValues("crack", "coat_paint_color", "RED", "CRIMSON");
        op.renameValues("paint", "color", "RED", "CRIMSON");
        op.renameValues("paint_names", "paint_color", "RED", "CRIMSON");
        op.renameValues("wall", "paint_color", "RED", "CRIMSON");
        op.renameValues("wall", "lastcolor", "RED", "CRIMSON");
        op.addCheck("coat", "coat_paint_color_check", oneOf("paint_color", "CRIMSON", "GREEN", "BLUE"));
        op.addCheck("paint", "paint_color_check", oneOf("color", "CRIMSON", "GREEN", "BLUE"));
        op.addCheck("wall", "wall_lastcolor_check", oneOf("lastcolor", "CRIMSON", "GREEN", "BLUE"));
        op.addForeignKey("coat",
                foreignKey("coat_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKey("crack",
                foreignKey("crack_coat_number_coat_paint_color_fkey", "coat_number", "coat_paint_color").references("coat", "number", "paint_color"));
        op.addForeignKey("paint_names",
                foreignKey("paint_names_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKey("wall",
                foreignKey("wall_paint_color_fkey", "paint_color").references("paint", "color"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("wall", "wall_paint_color_fkey");
        op.dropForeignKey("paint_names", "paint_names_paint_color_fkey");
        op.dropForeignKey("crack", "crack_coat_number_coat_paint_color_fkey");
        op.dropForeignKey("coat", "coat_paint_color_fkey");
        op.dropCheck("wall", "wall_lastcolor_check");
        op.dropCheck("paint", "paint_color_check");
        op.dropCheck("coat", "coat_paint_color_check");
        op.renameValues("wall", "lastcolor", "CRIMSON", "RED");
        op.renameValues("wall", "paint_color", "CRIMSON", "RED");
        op.renameValues("paint_names", "paint_color", "CRIMSON", "RED");
        op.renameValues("paint", "color", "CRIMSON", "RED");
        op.renameValues("crack", "coat_paint_color", "CRIMSON", "RED");
        op.renameValues("coat", "paint_color", "CRIMSON", "RED");
        op.addCheck("wall", "wall_lastcolor_check", oneOf("lastcolor", "RED", "GREEN", "BLUE"));
        op.addCheck("paint", "paint_color_check", oneOf("color", "RED", "GREEN", "BLUE"));
        op.addCheck("coat", "coat_paint_color_check", oneOf("paint_color", "RED", "GREEN", "BLUE"));
        op.addForeignKey("wall",
                foreignKey("wall_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKey("paint_names",
                foreignKey("paint_names_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKey("crack",
                foreignKey("crack_coat_number_coat_paint_color_fkey", "coat_number", "coat_paint_color").references("coat", "number", "paint_color"));
        op.addForeignKey("coat",
                foreignKey("coat_paint_color_fkey", "paint_color").references("paint", "color"));
    }
}
