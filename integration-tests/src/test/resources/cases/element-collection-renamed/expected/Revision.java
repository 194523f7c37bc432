package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "720f2b2f4286", parents = "ab1f741cfed9", message = "rename table customer_tags to customer_labels, rename tags of customer_labels to labels")
public final class R0002_RenameTableCustomerTagsToCustomerLabelsRenameTagsOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer_tags", "customer_labels");
        op.renameColumn("customer_labels", "tags", "labels");
        op.renameForeignKey("customer_labels", "customer_tags_customer_id_fkey", "customer_labels_customer_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("customer_labels", "customer_labels_customer_id_fkey", "customer_tags_customer_id_fkey");
        op.renameColumn("customer_labels", "labels", "tags");
        op.renameTable("customer_labels", "customer_tags");
    }
}
