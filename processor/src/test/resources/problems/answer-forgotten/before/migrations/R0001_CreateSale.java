package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3b99600e422c", message = "create sale")
public final class R0001_CreateSale implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("sale",
                column("id", bigint().notNull()),
                column("waited", varchar(255)),
                primaryKey("sale_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("sale");
    }
}
