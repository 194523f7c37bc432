package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6e671a05bd24", message = "create product")
public final class R0001_CreateProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("product",
                column("id", bigint().notNull()),
                column("bare", integer().notNull()),
                column("required", integer().notNull()),
                column("with_column", integer()),
                column("constant", integer().notNull()),
                column("sixdigits", floating(20)),
                column("tendigits", floating(34)),
                primaryKey("product_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("product");
    }
}
