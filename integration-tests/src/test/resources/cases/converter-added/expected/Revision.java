package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "eb8538b24922", parents = "18f6e445f442", message = "alter sold of product, alter other of product and 2 more")
public final class R0002_AlterSoldOfProductAlterOtherOfProductAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("product", "product_other_check");
        op.dropCheck("product", "product_size_check");
        op.alterColumn("product", "sold", from(bool()), to(integer()));
        op.alterColumn("product", "other", from(tinyint()), to(varchar(255)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("product", "other", from(varchar(255)), to(tinyint()));
        op.alterColumn("product", "sold", from(integer()), to(bool()));
        op.requireCheck("product", oneOf("size", "S", "L"));
        op.addCheck("product", "product_size_check", oneOf("size", "S", "L"));
        op.requireCheck("product", between("other", 0, 1));
        op.addCheck("product", "product_other_check", between("other", 0, 1));
    }
}
