package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bb48c6ae470b", parents = "5a6c5b552751", message = "alter middle_zebra_id of leaf, alter zebra_id of middle and 1 more")
public final class R0002_AlterMiddleZebraIdOfLeafAlterZebraIdOfMiddleAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("leaf", "leaf_middle_zebra_id_fkey");
        op.dropForeignKey("middle", "middle_zebra_id_fkey");
        op.alterColumn("leaf", "middle_zebra_id", from(integer()), to(bigint()), using("middle_zebra_id + 1", "middle_zebra_id - 1"));
        op.alterColumn("middle", "zebra_id", from(integer().notNull()), to(bigint().notNull()), using("zebra_id + 1", "zebra_id - 1"));
        op.alterColumn("zebra", "id", from(integer().notNull()), to(bigint().notNull()), using("id + 1", "id - 1"));
        op.addForeignKey("leaf",
                foreignKey("leaf_middle_zebra_id_fkey", "middle_zebra_id").references("middle", "zebra_id"));
        op.addForeignKey("middle",
                foreignKey("middle_zebra_id_fkey", "zebra_id").references("zebra", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("middle", "middle_zebra_id_fkey");
        op.dropForeignKey("leaf", "leaf_middle_zebra_id_fkey");
        op.alterColumn("zebra", "id", from(bigint().notNull()), to(integer().notNull()), using("id - 1", "id + 1"));
        op.alterColumn("middle", "zebra_id", from(bigint().notNull()), to(integer().notNull()), using("zebra_id - 1", "zebra_id + 1"));
        op.alterColumn("leaf", "middle_zebra_id", from(bigint()), to(integer()), using("middle_zebra_id - 1", "middle_zebra_id + 1"));
        op.addForeignKey("middle",
                foreignKey("middle_zebra_id_fkey", "zebra_id").references("zebra", "id"));
        op.addForeignKey("leaf",
                foreignKey("leaf_middle_zebra_id_fkey", "middle_zebra_id").references("middle", "zebra_id"));
    }
}
