package migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

// ERROR [revision-id-twice]
@Revision(id = "0123456789ab", message = "by hand")
public final class R0002_Copy implements Migration {
    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
}
