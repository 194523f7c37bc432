package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a4a155ea11c6", parents = "2b6273481766", message = "rename Dog to Hound in dtype of animal")
public final class R0002_RenameDogToHoundInDtypeOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.renameValues("animal", "dtype", "Dog", "Hound");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Cat", "Hound"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.renameValues("animal", "dtype", "Hound", "Dog");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Cat", "Dog"));
    }
}
