package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "fe17a52035a7", parents = "f8ab52209b67", message = "rename 2 to 3 in kind of animal, rename 1 to 2 in kind of animal")
public final class R0002_Rename2To3InKindOfAnimalRename1To2InKindOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameValues("animal", "kind", "2", "3");
        op.renameValues("animal", "kind", "1", "2");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameValues("animal", "kind", "2", "1");
        op.renameValues("animal", "kind", "3", "2");
    }
}
