package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4b2a82abb1e0", parents = "df2333e94164", message = "rename dog_id of weights to hound_id, rename Dog to Hound in dtype of animal")
public final class R0002_RenameDogIdOfWeightsToHoundIdRenameDogToHoundInDtypeOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("weights", "dog_id", "hound_id");
        op.renameForeignKey("weights", "weights_dog_id_fkey", "weights_hound_id_fkey");
        op.renameValues("animal", "dtype", "Dog", "Hound");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameValues("animal", "dtype", "Hound", "Dog");
        op.renameForeignKey("weights", "weights_hound_id_fkey", "weights_dog_id_fkey");
        op.renameColumn("weights", "hound_id", "dog_id");
    }
}
