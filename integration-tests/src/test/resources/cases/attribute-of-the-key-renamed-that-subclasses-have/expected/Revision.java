package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "04552f883932", parents = "1fab8596bc8f", message = "rename place of animal to number, rename place of dog to number and 2 more")
public final class R0002_RenamePlaceOfAnimalToNumberRenamePlaceOfDogToNumberAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("animal", "place", "number");
        op.renameColumn("dog", "place", "number");
        op.renameColumn("dog_tricks", "place", "number");
        op.renameColumn("puppy", "place", "number");
        op.renameForeignKey("dog", "dog_herd_place_fkey", "dog_herd_number_fkey");
        op.renameForeignKey("dog_tricks", "dog_tricks_herd_place_fkey", "dog_tricks_herd_number_fkey");
        op.renameForeignKey("puppy", "puppy_herd_place_fkey", "puppy_herd_number_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("puppy", "puppy_herd_number_fkey", "puppy_herd_place_fkey");
        op.renameForeignKey("dog_tricks", "dog_tricks_herd_number_fkey", "dog_tricks_herd_place_fkey");
        op.renameForeignKey("dog", "dog_herd_number_fkey", "dog_herd_place_fkey");
        op.renameColumn("puppy", "number", "place");
        op.renameColumn("dog_tricks", "number", "place");
        op.renameColumn("dog", "number", "place");
        op.renameColumn("animal", "number", "place");
    }
}
