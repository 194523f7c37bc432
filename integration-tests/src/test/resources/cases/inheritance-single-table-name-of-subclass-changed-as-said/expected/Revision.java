package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a67f67a9e3b2", parents = "737871cca0b4", message = "add speed to animal, rename Dog to Hound in dtype of animal")
public final class R0002_AddSpeedToAnimalRenameDogToHoundInDtypeOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("animal", "speed", integer());
        op.renameValues("animal", "dtype", "Dog", "Hound");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameValues("animal", "dtype", "Hound", "Dog");
        op.dropColumn("animal", "speed");
    }
}
