package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e4d8c95420f9", parents = "42e6a39cf166", message = "rename table dog to hound, rename Dog to Hound in dtype of animal")
public final class R0002_RenameTableDogToHoundRenameDogToHoundInDtypeOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("dog", "hound");
        op.renamePrimaryKey("hound", "dog_pkey", "hound_pkey");
        op.renameForeignKey("hound", "dog_id_fkey", "hound_id_fkey");
        op.renameValues("animal", "dtype", "Dog", "Hound");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameValues("animal", "dtype", "Hound", "Dog");
        op.renameForeignKey("hound", "hound_id_fkey", "dog_id_fkey");
        op.renamePrimaryKey("hound", "hound_pkey", "dog_pkey");
        op.renameTable("hound", "dog");
    }
}
