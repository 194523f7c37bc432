package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2bfd5aae7b91", parents = "9a71613c3c1c", message = "rename id of animal to animal_id, rename id of dog to animal_id")
public final class R0002_RenameIdOfAnimalToAnimalIdRenameIdOfDogToAnimalId implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("animal", "id", "animal_id");
        op.renameColumn("dog", "id", "animal_id");
        op.renameForeignKey("dog", "dog_id_fkey", "dog_animal_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("dog", "dog_animal_id_fkey", "dog_id_fkey");
        op.renameColumn("dog", "animal_id", "id");
        op.renameColumn("animal", "animal_id", "id");
    }
}
