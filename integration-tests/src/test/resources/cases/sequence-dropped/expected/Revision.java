package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bd9e73484523", parents = "9abc8a5c9ae0", message = "drop sequence customer_seq")
public final class R0002_DropSequenceCustomerSeq implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropSequence("customer_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence("customer_seq", 1, 50);
    }
}
