package migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "f4ce4ade6903", message = "by hand")
public final class R0002_ByHand implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("alter table customers add column phone varchar(20)");
    }

    @Override
    public void downgrade(Operations op) {}
}
