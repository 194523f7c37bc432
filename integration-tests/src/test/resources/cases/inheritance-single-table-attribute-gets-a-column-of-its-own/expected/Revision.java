package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c2ddac0fa303", parents = "7cf5d293c180", message = "add dog_name to animal")
public final class R0002_AddDogNameToAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("animal", "dog_name", varchar(255), backfill("name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("animal", "dog_name");
    }
}
