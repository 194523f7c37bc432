package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bdf226ea5927", parents = "5493a3f677b7", message = "rename street of firm to road, rename former_street of person to former_road and 1 more")
public final class R0002_RenameStreetOfFirmToRoadRenameFormerStreetOfPersonToFormer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("firm", "street", "road");
        op.renameColumn("person", "former_street", "former_road");
        op.renameColumn("person", "street", "road");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("person", "road", "street");
        op.renameColumn("person", "former_road", "former_street");
        op.renameColumn("firm", "road", "street");
    }
}
