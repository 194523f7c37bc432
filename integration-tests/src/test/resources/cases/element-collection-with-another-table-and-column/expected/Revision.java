package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "8468360f2383", parents = "ab1f741cfed9", message = "rename table customer_tags to labels, rename customer_id of labels to owner and 1 more")
public final class R0002_RenameTableCustomerTagsToLabelsRenameCustomerIdOfLabelsTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer_tags", "labels");
        op.renameColumn("labels", "customer_id", "owner");
        op.renameColumn("labels", "tags", "label");
        op.renameForeignKey("labels", "customer_tags_customer_id_fkey", "labels_owner_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("labels", "labels_owner_fkey", "customer_tags_customer_id_fkey");
        op.renameColumn("labels", "label", "tags");
        op.renameColumn("labels", "owner", "customer_id");
        op.renameTable("labels", "customer_tags");
    }
}
