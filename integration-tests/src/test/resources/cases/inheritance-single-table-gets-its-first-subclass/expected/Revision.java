package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ec3d69e880c2", parents = "0162ae307477", message = "add dtype to animal, add barks to animal")
public final class R0002_AddDtypeToAnimalAddBarksToAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("animal", "dtype", varchar(31).notNull(), backfill("'Animal'"));
        op.addColumn("animal", "barks", integer());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("animal", "barks");
        op.dropColumn("animal", "dtype");
    }
}
