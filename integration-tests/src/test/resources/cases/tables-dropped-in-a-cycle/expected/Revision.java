package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "198ef375e7a0", parents = "1fd6ba2e09f0", message = "drop egg, hen")
public final class R0002_DropEggHen implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("egg", "egg_layer_id_fkey");
        op.dropForeignKey("hen", "hen_from_id_fkey");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("egg");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("hen");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("hen",
                column("id", bigint().notNull()),
                column("from_id", bigint()),
                primaryKey("hen_pkey", "id"));
        op.createTable("egg",
                column("id", bigint().notNull()),
                column("layer_id", bigint()),
                primaryKey("egg_pkey", "id"));
        op.addForeignKey("hen",
                foreignKey("hen_from_id_fkey", "from_id").references("egg", "id"));
        op.addForeignKey("egg",
                foreignKey("egg_layer_id_fkey", "layer_id").references("hen", "id"));
    }
}
