package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4560d59079a0", parents = "9a71613c3c1c", message = "create cat")
public final class R0002_CreateCat implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("cat",
                column("id", bigint().notNull()),
                column("lives", integer().notNull()),
                column("enemy_id", bigint()),
                primaryKey("cat_pkey", "id"));
        op.addForeignKey("cat",
                foreignKey("cat_enemy_id_fkey", "enemy_id").references("dog", "id"));
        op.addForeignKey("cat",
                foreignKey("cat_id_fkey", "id").references("animal", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("cat", "cat_id_fkey");
        op.dropForeignKey("cat", "cat_enemy_id_fkey");
        op.dropTable("cat");
    }
}
