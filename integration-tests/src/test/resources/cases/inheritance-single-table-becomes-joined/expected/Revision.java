package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "9e01be034591", parents = "737871cca0b4", message = "create dog, drop dtype from animal and 1 more")
public final class R0002_CreateDogDropDtypeFromAnimalAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("dog",
                column("id", bigint().notNull()),
                column("barks", integer().notNull()),
                primaryKey("dog_pkey", "id"));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("animal", "dtype");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("animal", "barks");
        op.addForeignKey("dog",
                foreignKey("dog_id_fkey", "id").references("animal", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("dog", "dog_id_fkey");
        op.addColumn("animal", "barks", integer());
        op.requireEmpty("animal", "dtype");
        op.addColumn("animal", "dtype", varchar(31).notNull());
        op.dropTable("dog");
    }
}
