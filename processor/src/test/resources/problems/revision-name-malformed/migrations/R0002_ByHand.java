package migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

// ERROR [revision-name-malformed]
@Revision(id = "0123456789ab", labels = "head", message = "by hand")
public final class R0002_ByHand implements Migration {
    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
}
