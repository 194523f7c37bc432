package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "d17a9f215fd4", parents = "e74c04a67f14", message = "change check animal_check of animal, drop check animal_check1 from animal and 1 more")
public final class R0002_ChangeCheckAnimalCheckOfAnimalDropCheckAnimalCheck1From implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("animal", "animal_check");
        op.dropCheck("animal", "animal_check1");
        op.dropCheck("animal", "animal_dtype_check");
        op.addCheck("animal", "animal_check", sql("dtype <> 'Dog' or (barks is not null)"));
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Dog", "Cat"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("animal", "animal_dtype_check");
        op.dropCheck("animal", "animal_check");
        op.addCheck("animal", "animal_dtype_check", oneOf("dtype", "Animal", "Cat", "Dog"));
        op.addCheck("animal", "animal_check1", sql("dtype <> 'Dog' or (barks is not null)"));
        op.addCheck("animal", "animal_check", sql("dtype <> 'Cat' or (lives is not null)"));
    }
}
