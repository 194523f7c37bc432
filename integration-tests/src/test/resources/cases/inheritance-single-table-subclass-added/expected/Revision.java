package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c09cf8895d23", parents = "0f3fc49645c7", message = "rename check animal_check of animal to animal_check1, add lives to animal and 3 more")
public final class R0002_RenameCheckAnimalCheckOfAnimalToAnimalCheck1AddLivesToAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.renameCheck("animal", "animal_check", "animal_check1");
        op.addColumn("animal", "lives", integer());
        op.addColumn("animal", "enemy_id", bigint());
        op.addCheck("animal", "animal_check", sql("dtype <> 'Cat' or (lives is not null)"));
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Cat", "Dog"));
        op.addForeignKey("animal",
                foreignKey("animal_enemy_id_fkey", "enemy_id").references("animal", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("animal", "animal_enemy_id_fkey");
        op.dropCheck("animal", "animal_dtype_check");
        op.dropCheck("animal", "animal_check");
        op.dropColumn("animal", "enemy_id");
        op.dropColumn("animal", "lives");
        op.renameCheck("animal", "animal_check1", "animal_check");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Dog"));
    }
}
