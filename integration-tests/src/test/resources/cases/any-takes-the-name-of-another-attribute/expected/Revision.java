package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ac3f525b191e", parents = "0a407b219030", message = "rename a of sale to renamed_1, rename b of sale to a and 1 more")
public final class R0002_RenameAOfSaleToRenamed1RenameBOfSaleToAAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("sale", "a", "renamed_1");
        op.renameColumn("sale", "b", "a");
        op.renameColumn("sale", "renamed_1", "b");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("sale", "b", "renamed_1");
        op.renameColumn("sale", "a", "b");
        op.renameColumn("sale", "renamed_1", "a");
    }
}
