package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b825ed46135c", parents = "f8ab52209b67", message = "rename 1 to 2, 2 to 3 in kind of animal")
public final class R0002_Rename1To22To3InKindOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameNumbers("animal", "kind", 1, 2, 2, 3);
    }

    @Override
    public void downgrade(Operations op) {
        op.renameNumbers("animal", "kind", 2, 1, 3, 2);
    }
}
