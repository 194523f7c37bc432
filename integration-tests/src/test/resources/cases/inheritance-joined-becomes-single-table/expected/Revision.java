package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "543c3e839fd3", parents = "cf8a1f87476f", message = "drop dog, add breed to animal")
public final class R0002_DropDogAddBreedToAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("dog", "dog_id_fkey");
        op.addColumn("animal", "breed", varchar(255));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("dog");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("dog",
                column("id", bigint().notNull()),
                column("breed", varchar(255)),
                primaryKey("dog_pkey", "id"));
        op.dropColumn("animal", "breed");
        op.addForeignKey("dog",
                foreignKey("dog_id_fkey", "id").references("animal", "id"));
    }
}
