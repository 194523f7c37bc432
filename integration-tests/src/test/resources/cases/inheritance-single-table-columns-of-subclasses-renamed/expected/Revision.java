package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "548a17414b26", parents = "6b1f4bef6168", message = "rename cat_size of animal to cats_size, rename dog_size of animal to dogs_size and 1 more")
public final class R0002_RenameCatSizeOfAnimalToCatsSizeRenameDogSizeOfAnimalToDogs implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("animal", "cat_size", "cats_size");
        op.renameColumn("animal", "dog_size", "dogs_size");
        op.renameColumn("animal", "dtype", "kind");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("animal", "kind", "dtype");
        op.renameColumn("animal", "dogs_size", "dog_size");
        op.renameColumn("animal", "cats_size", "cat_size");
    }
}
