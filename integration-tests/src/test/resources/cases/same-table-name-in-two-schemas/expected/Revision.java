package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6597daed320a", message = "create archive.orders, shop.orders, create schema archive and 1 more")
public final class R0001_CreateArchiveOrdersShopOrdersCreateSchemaArchiveAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("archive");
        op.createSchema("shop");
        op.createTable("archive.orders",
                column("id", bigint().notNull()),
                column("code", varchar(255)),
                column("original_id", bigint()),
                primaryKey("orders_pkey", "id"),
                unique("orders_code_key", "code"));
        op.createTable("shop.orders",
                column("id", bigint().notNull()),
                column("code", varchar(255)),
                primaryKey("orders_pkey", "id"),
                unique("orders_code_key", "code"));
        op.addForeignKey("archive.orders",
                foreignKey("orders_original_id_fkey", "original_id").references("shop.orders", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("archive.orders", "orders_original_id_fkey");
        op.dropTable("shop.orders");
        op.dropTable("archive.orders");
        op.dropSchema("shop");
        op.dropSchema("archive");
    }
}
