package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a0bcfa2fffdd", parents = "a84b1e25e49b", message = "rename D to DOG in dtype of animal")
public final class R0002_RenameDToDOGInDtypeOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.renameValues("animal", "dtype", "D", "DOG");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "DOG"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.renameValues("animal", "dtype", "DOG", "D");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "D"));
    }
}
