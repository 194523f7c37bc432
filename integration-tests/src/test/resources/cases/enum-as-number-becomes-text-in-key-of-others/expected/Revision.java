package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f1f1cd0329d6", parents = "50452de3b722", message = "alter paint_color of coat, alter coat_paint_color of crack and 10 more")
public final class R0002_AlterPaintColorOfCoatAlterCoatPaintColorOfCrackAnd10More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("coat", "coat_paint_color_fkey");
        op.dropForeignKey("crack", "crack_coat_number_coat_paint_color_fkey");
        op.dropForeignKey("paint_names", "paint_names_paint_color_fkey");
        op.dropForeignKey("wall", "wall_paint_color_fkey");
        op.dropCheck("coat", "coat_paint_color_check");
        op.dropCheck("paint", "paint_color_check");
        op.dropCheck("wall", "wall_lastcolor_check");
        op.alterColumn("coat", "paint_color", from(tinyint().notNull()), to(varchar(255).notNull()));
        op.alterColumn("crack", "coat_paint_color", from(tinyint()), to(varchar(255)));
        op.alterColumn("paint", "color", from(tinyint().notNull()), to(varchar(255).notNull()));
        op.alterColumn("paint_names", "paint_color", from(tinyint().notNull()), to(varchar(255).notNull()));
        op.alterColumn("wall", "lastcolor", from(tinyint()), to(varchar(255)));
        op.alterColumn("wall", "paint_color", from(tinyint()), to(varchar(255)));
        op.renameValues("coat", "paint_color", "0", "RED", "1", "GREEN", "2", "BLUE");
        op.renameValues("crack", "coat_paint_color", "0", "RED", "1", "GREEN", "2", "BLUE");
        op.renameValues("paint", "color", "0", "RED", "1", "GREEN", "2", "BLUE");
        op.renameValues("paint_names", "paint_color", "0", "RED", "1", "GREEN", "2", "BLUE");
        op.renameValues("wall", "paint_color", "0", "RED", "1", "GREEN", "2", "BLUE");
        op.renameValues("wall", "lastcolor", "0", "RED", "1", "GREEN", "2", "BLUE");
        op.requireCheck("coat", oneOf("paint_color", "RED", "GREEN", "BLUE"));
        op.addCheck("coat", "coat_paint_color_check", oneOf("paint_color", "RED", "GREEN", "BLUE"));
        op.requireCheck("paint", oneOf("color", "RED", "GREEN", "BLUE"));
        op.addCheck("paint", "paint_color_check", oneOf("color", "RED", "GREEN", "BLUE"));
        op.requireCheck("wall", oneOf("lastcolor", "RED", "GREEN", "BLUE"));
        op.addCheck("wall", "wall_lastcolor_check", oneOf("lastcolor", "RED", "GREEN", "BLUE"));
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
        op.renameValues("wall", "lastcolor", "RED", "0", "GREEN", "1", "BLUE", "2");
        op.renameValues("wall", "paint_color", "RED", "0", "GREEN", "1", "BLUE", "2");
        op.renameValues("paint_names", "paint_color", "RED", "0", "GREEN", "1", "BLUE", "2");
        op.renameValues("paint", "color", "RED", "0", "GREEN", "1", "BLUE", "2");
        op.renameValues("crack", "coat_paint_color", "RED", "0", "GREEN", "1", "BLUE", "2");
        op.renameValues("coat", "paint_color", "RED", "0", "GREEN", "1", "BLUE", "2");
        op.alterColumn("wall", "paint_color", from(varchar(255)), to(tinyint()));
        op.alterColumn("wall", "lastcolor", from(varchar(255)), to(tinyint()));
        op.alterColumn("paint_names", "paint_color", from(varchar(255).notNull()), to(tinyint().notNull()));
        op.alterColumn("paint", "color", from(varchar(255).notNull()), to(tinyint().notNull()));
        op.alterColumn("crack", "coat_paint_color", from(varchar(255)), to(tinyint()));
        op.alterColumn("coat", "paint_color", from(varchar(255).notNull()), to(tinyint().notNull()));
        op.requireCheck("wall", between("lastcolor", 0, 2));
        op.addCheck("wall", "wall_lastcolor_check", between("lastcolor", 0, 2));
        op.requireCheck("paint", between("color", 0, 2));
        op.addCheck("paint", "paint_color_check", between("color", 0, 2));
        op.requireCheck("coat", between("paint_color", 0, 2));
        op.addCheck("coat", "coat_paint_color_check", between("paint_color", 0, 2));
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
