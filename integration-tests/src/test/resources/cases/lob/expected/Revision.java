package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c3d7979d5602", parents = "1ca4f2011a0e", message = "add manual to product, add picture to product and 1 more")
public final class R0002_AddManualToProductAddPictureToProductAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("product", "manual", clob());
        op.addColumn("product", "picture", blob());
        op.addColumn("product", "thumbnail", varbinary(255));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("product", "thumbnail");
        op.dropColumn("product", "picture");
        op.dropColumn("product", "manual");
    }
}
