package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "83dd88c4e013", parents = "678be209bdea", message = "rename table a to renamed_1, rename table b to a and 3 more")
public final class R0002_RenameTableAToRenamed1RenameTableBToAAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("b", "b_hen_id_fkey");
        op.dropPrimaryKey("b", "b_pkey");
        op.dropPrimaryKey("a", "a_pkey");
        op.renameTable("a", "renamed_1");
        op.renameTable("b", "a");
        op.renameTable("renamed_1", "b");
        op.requireUnique("a", "id");
        op.addPrimaryKey("a", "a_pkey", "id");
        op.requireUnique("b", "id");
        op.addPrimaryKey("b", "b_pkey", "id");
        op.addForeignKey("a",
                foreignKey("a_hen_id_fkey", "hen_id").references("b", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("a", "a_hen_id_fkey");
        op.dropPrimaryKey("b", "b_pkey");
        op.dropPrimaryKey("a", "a_pkey");
        op.renameTable("b", "renamed_1");
        op.renameTable("a", "b");
        op.renameTable("renamed_1", "a");
        op.requireUnique("a", "id");
        op.addPrimaryKey("a", "a_pkey", "id");
        op.requireUnique("b", "id");
        op.addPrimaryKey("b", "b_pkey", "id");
        op.addForeignKey("b",
                foreignKey("b_hen_id_fkey", "hen_id").references("a", "id"));
    }
}
