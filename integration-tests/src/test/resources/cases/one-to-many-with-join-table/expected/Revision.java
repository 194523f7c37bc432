package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "301423ac9f66", parents = "8f6c50236dd2", message = "create purchase_line")
public final class R0002_CreatePurchaseLine implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("purchase_line",
                column("purchase_id", bigint().notNull()),
                column("lines_id", bigint().notNull()),
                primaryKey("purchase_line_pkey", "purchase_id", "lines_id"),
                unique("purchase_line_lines_id_key", "lines_id"));
        op.addForeignKey("purchase_line",
                foreignKey("purchase_line_lines_id_fkey", "lines_id").references("line", "id"));
        op.addForeignKey("purchase_line",
                foreignKey("purchase_line_purchase_id_fkey", "purchase_id").references("purchase", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase_line", "purchase_line_purchase_id_fkey");
        op.dropForeignKey("purchase_line", "purchase_line_lines_id_fkey");
        op.dropTable("purchase_line");
    }
}
