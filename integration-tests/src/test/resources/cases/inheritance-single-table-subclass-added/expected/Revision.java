package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "dd145c89e92a", parents = "23682a5d20f7", message = "add lives to animal, add enemy_id to animal and 2 more")
public final class R0002_AddLivesToAnimalAddEnemyIdToAnimalAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.addColumn("animal", "lives", integer());
        op.addColumn("animal", "enemy_id", bigint());
        op.requireCheck("animal", sql("dtype <> 'Cat' or (lives is not null)"));
        op.addCheck("animal", "animal_cat_check", sql("dtype <> 'Cat' or (lives is not null)"));
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Cat", "Dog"));
        op.addForeignKey("animal",
                foreignKey("animal_enemy_id_fkey", "enemy_id").references("animal", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("animal", "animal_enemy_id_fkey");
        op.dropCheck("animal", "animal_dtype_check");
        op.dropCheck("animal", "animal_cat_check");
        op.requireCheck("animal", oneOf("dtype", "Animal", "Dog"));
        op.dropColumn("animal", "enemy_id");
        op.dropColumn("animal", "lives");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Dog"));
    }
}
