package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "759a9bfe422e", parents = "f7533f57cd0c", message = "alter sequence numbers")
public final class R0002_AlterSequenceNumbers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterSequence("numbers", 1, 50, 1, 10);
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence("numbers", 1, 10, 1, 50);
    }
}
