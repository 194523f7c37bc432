package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3fa1645bfa1b", parents = "42a64f0426d0", message = "add parent_id to category")
public final class R0002_AddParentIdToCategory implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("category", "parent_id", bigint());
        op.addForeignKey("category",
                foreignKey("category_parent_id_fkey", "parent_id").references("category", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("category", "category_parent_id_fkey");
        op.dropColumn("category", "parent_id");
    }
}
