package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c4eeb0d25c15", parents = "011f7db79a78", message = "rename x of sale_parts to z_agent, rename y of sale_parts to a_buyer")
public final class R0002_RenameXOfSalePartsToZAgentRenameYOfSalePartsToABuyer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("sale_parts", "x", "z_agent");
        op.renameColumn("sale_parts", "y", "a_buyer");
        op.renameForeignKey("sale_parts", "sale_parts_x_fkey", "sale_parts_z_agent_fkey");
        op.renameForeignKey("sale_parts", "sale_parts_y_fkey", "sale_parts_a_buyer_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("sale_parts", "sale_parts_a_buyer_fkey", "sale_parts_y_fkey");
        op.renameForeignKey("sale_parts", "sale_parts_z_agent_fkey", "sale_parts_x_fkey");
        op.renameColumn("sale_parts", "a_buyer", "y");
        op.renameColumn("sale_parts", "z_agent", "x");
    }
}
