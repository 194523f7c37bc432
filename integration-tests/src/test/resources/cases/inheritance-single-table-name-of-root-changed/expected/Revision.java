package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bca509b3f02e", parents = "3344fcc766d6", message = "rename Animal to Creature in kind of animal")
public final class R0002_RenameAnimalToCreatureInKindOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameValues("animal", "kind", "Animal", "Creature");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameValues("animal", "kind", "Creature", "Animal");
    }
}
