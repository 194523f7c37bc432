package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "9907b1dec4b8", parents = "8e25cf4391ed", message = "create cat")
public final class R0002_CreateCat implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("cat",
                column("id", bigint().notNull()),
                column("name", varchar(255)),
                column("lives", integer().notNull()),
                column("enemy_id", bigint()),
                primaryKey("cat_pkey", "id"));
        op.addForeignKey("cat",
                foreignKey("cat_enemy_id_fkey", "enemy_id").references("dog", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("cat", "cat_enemy_id_fkey");
        op.dropTable("cat");
    }
}
