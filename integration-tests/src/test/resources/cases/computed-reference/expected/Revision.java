package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "03a6b4ff7ebb", parents = "cfe13b8dd62e", message = "alter shelf_id of product, alter place of product")
public final class R0002_AlterShelfIdOfProductAlterPlaceOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("product", "product_shelf_id_fkey");
        op.alterColumn("product", "shelf_id", from(sqlType("integer generated always as (place + 1) stored").on(Database.H2, "integer generated always as (place + 1)")), to(sqlType("integer").on(Database.H2, "integer")));
        op.alterColumn("product", "place", from(integer().notNull()), to(bigint().notNull()));
        op.alterColumn("product", "shelf_id", from(sqlType("integer").on(Database.H2, "integer")), to(sqlType("integer generated always as (place + 1 - 0) stored").on(Database.H2, "integer generated always as (place + 1 - 0)")));
        op.addForeignKey("product",
                foreignKey("product_shelf_id_fkey", "shelf_id").references("shelf", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("product", "product_shelf_id_fkey");
        op.alterColumn("product", "shelf_id", from(sqlType("integer generated always as (place + 1 - 0) stored").on(Database.H2, "integer generated always as (place + 1 - 0)")), to(sqlType("integer").on(Database.H2, "integer")));
        op.requireFits("product", "place", integer());
        op.alterColumn("product", "place", from(bigint().notNull()), to(integer().notNull()));
        op.alterColumn("product", "shelf_id", from(sqlType("integer").on(Database.H2, "integer")), to(sqlType("integer generated always as (place + 1) stored").on(Database.H2, "integer generated always as (place + 1)")));
        op.addForeignKey("product",
                foreignKey("product_shelf_id_fkey", "shelf_id").references("shelf", "id"));
    }
}
