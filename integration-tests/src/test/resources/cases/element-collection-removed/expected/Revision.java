package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bf0b9fc3bbe9", parents = "ab1f741cfed9", message = "drop customer_tags")
public final class R0002_DropCustomerTags implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("customer_tags", "customer_tags_customer_id_fkey");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("customer_tags");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("customer_tags",
                column("customer_id", bigint().notNull()),
                column("tags", varchar(255)));
        op.addForeignKey("customer_tags",
                foreignKey("customer_tags_customer_id_fkey", "customer_id").references("customer", "id"));
    }
}
