package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3ae86c0cf6a2", parents = "0b1cc36ce5f5", message = "rename 1 to 2, 2 to 3, 3 to 1 in kind of animal")
public final class R0002_Rename1To22To33To1InKindOfAnimal implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameNumbers("animal", "kind", 1, 2, 2, 3, 3, 1);
    }

    @Override
    public void downgrade(Operations op) {
        op.renameNumbers("animal", "kind", 2, 1, 3, 2, 1, 3);
    }
}
