package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f7751eea669d", parents = "2c5f7c6048f5", message = "add delivery_note to customer_order, add replaced_by_id to customer_order")
public final class R0002_AddDeliveryNoteToCustomerOrderAddReplacedByIdToCustomerOrder implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer_order", "delivery_note", varchar(255));
        op.addColumn("customer_order", "replaced_by_id", bigint());
        op.addForeignKey("customer_order",
                foreignKey("customer_order_replaced_by_id_fkey", "replaced_by_id").references("customer_order", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer_order", "customer_order_replaced_by_id_fkey");
        op.dropColumn("customer_order", "replaced_by_id");
        op.dropColumn("customer_order", "delivery_note");
    }
}
