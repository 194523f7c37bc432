package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "dabaa3007c87", parents = "1d19dc82012e", message = "drop lives from animal, drop enemy_id from animal and 2 more")
public final class R0002_DropLivesFromAnimalDropEnemyIdFromAnimalAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("animal", "animal_enemy_id_fkey");
        op.dropCheck("animal", "animal_cat_check");
        op.dropCheck("animal", "animal_dtype_check");
        op.requireCheck("animal", oneOf("dtype", "Animal", "Dog"));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("animal", "lives");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("animal", "enemy_id");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Dog"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.addColumn("animal", "enemy_id", bigint());
        op.addColumn("animal", "lives", integer());
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Cat", "Dog"));
        op.requireCheck("animal", sql("dtype <> 'Cat' or (lives is not null)"));
        op.addCheck("animal", "animal_cat_check", sql("dtype <> 'Cat' or (lives is not null)"));
        op.addForeignKey("animal",
                foreignKey("animal_enemy_id_fkey", "enemy_id").references("animal", "id"));
    }
}
