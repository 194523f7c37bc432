package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7ca5f44c3b94", parents = "e4be28d4c9c3", message = "rename one of deal to renamed_1, rename two of deal to one and 1 more")
public final class R0002_RenameOneOfDealToRenamed1RenameTwoOfDealToOneAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("deal", "one", "renamed_1");
        op.renameColumn("deal", "two", "one");
        op.renameColumn("deal", "renamed_1", "two");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("deal", "two", "renamed_1");
        op.renameColumn("deal", "one", "two");
        op.renameColumn("deal", "renamed_1", "one");
    }
}
