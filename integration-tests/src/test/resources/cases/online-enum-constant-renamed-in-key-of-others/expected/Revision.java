package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3bedada3b5f6", parents = "6eb951fd7184", message = "rename RED to CRIMSON in paint_color of coat, rename RED to CRIMSON in coat_paint_color of crack and 4 more")
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
        op.backfill("coat", "paint_color = 'CRIMSON'", "paint_color = 'RED'", 1000);
        op.backfill("crack", "coat_paint_color = 'CRIMSON'", "coat_paint_color = 'RED'", 1000);
        op.backfill("paint", "color = 'CRIMSON'", "color = 'RED'", 1000);
        op.renameValues("paint_names", "paint_color", "RED", "CRIMSON");
        op.backfill("wall", "paint_color = 'CRIMSON'", "paint_color = 'RED'", 1000);
        op.backfill("wall", "lastcolor = 'CRIMSON'", "lastcolor = 'RED'", 1000);
        op.requireCheck("coat", oneOf("paint_color", "CRIMSON", "GREEN", "BLUE"));
        op.addCheckConcurrently("coat", "coat_paint_color_check", oneOf("paint_color", "CRIMSON", "GREEN", "BLUE"));
        op.requireCheck("paint", oneOf("color", "CRIMSON", "GREEN", "BLUE"));
        op.addCheckConcurrently("paint", "paint_color_check", oneOf("color", "CRIMSON", "GREEN", "BLUE"));
        op.requireCheck("wall", oneOf("lastcolor", "CRIMSON", "GREEN", "BLUE"));
        op.addCheckConcurrently("wall", "wall_lastcolor_check", oneOf("lastcolor", "CRIMSON", "GREEN", "BLUE"));
        op.addForeignKeyConcurrently("coat",
                foreignKey("coat_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKeyConcurrently("crack",
                foreignKey("crack_coat_number_coat_paint_color_fkey", "coat_number", "coat_paint_color").references("coat", "number", "paint_color"));
        op.addForeignKeyConcurrently("paint_names",
                foreignKey("paint_names_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKeyConcurrently("wall",
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
        op.backfill("wall", "lastcolor = 'RED'", "lastcolor = 'CRIMSON'", 1000);
        op.backfill("wall", "paint_color = 'RED'", "paint_color = 'CRIMSON'", 1000);
        op.renameValues("paint_names", "paint_color", "CRIMSON", "RED");
        op.backfill("paint", "color = 'RED'", "color = 'CRIMSON'", 1000);
        op.backfill("crack", "coat_paint_color = 'RED'", "coat_paint_color = 'CRIMSON'", 1000);
        op.backfill("coat", "paint_color = 'RED'", "paint_color = 'CRIMSON'", 1000);
        op.requireCheck("wall", oneOf("lastcolor", "RED", "GREEN", "BLUE"));
        op.addCheckConcurrently("wall", "wall_lastcolor_check", oneOf("lastcolor", "RED", "GREEN", "BLUE"));
        op.requireCheck("paint", oneOf("color", "RED", "GREEN", "BLUE"));
        op.addCheckConcurrently("paint", "paint_color_check", oneOf("color", "RED", "GREEN", "BLUE"));
        op.requireCheck("coat", oneOf("paint_color", "RED", "GREEN", "BLUE"));
        op.addCheckConcurrently("coat", "coat_paint_color_check", oneOf("paint_color", "RED", "GREEN", "BLUE"));
        op.addForeignKeyConcurrently("wall",
                foreignKey("wall_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKeyConcurrently("paint_names",
                foreignKey("paint_names_paint_color_fkey", "paint_color").references("paint", "color"));
        op.addForeignKeyConcurrently("crack",
                foreignKey("crack_coat_number_coat_paint_color_fkey", "coat_number", "coat_paint_color").references("coat", "number", "paint_color"));
        op.addForeignKeyConcurrently("coat",
                foreignKey("coat_paint_color_fkey", "paint_color").references("paint", "color"));
    }
}
