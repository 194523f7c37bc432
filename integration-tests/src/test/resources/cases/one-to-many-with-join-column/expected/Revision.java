package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "27e0ff66efc9", parents = "8f6c50236dd2", message = "add purchase_id to line")
public final class R0002_AddPurchaseIdToLine implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("line", "purchase_id", bigint());
        op.addForeignKey("line",
                foreignKey("line_purchase_id_fkey", "purchase_id").references("purchase", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("line", "line_purchase_id_fkey");
        op.dropColumn("line", "purchase_id");
    }
}
