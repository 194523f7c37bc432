package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "17e9403715a0", message = "create product")
public final class R0001_CreateProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("product",
                column("id", bigint().notNull()),
                column("`Code`", varchar(255)),
                column("`code`", varchar(255)),
                primaryKey("product_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("product");
    }
}
