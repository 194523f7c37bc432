package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "cfa552a4e7a5", parents = "671ce89f1f63", message = "drop customer, add index by_name to person")
public final class R0002_DropCustomerAddIndexByNameToPerson implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("customer");
        op.createIndex("person", "by_name", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("person", "by_name");
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("name", varchar(255)),
                primaryKey("customer_pkey", "id"),
                index("by_name", "name"));
    }
}
