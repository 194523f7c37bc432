package migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

// ERROR [revision-label-twice]
@Revision(id = "ba9876543210", parents = "0123456789ab", labels = "billing", message = "by hand")
public final class R0002_ByHand implements Migration {
    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
}
