package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "483feea31b3d", parents = "0c1923d23650", message = "rename table customer_tags to customer_labels, rename tags_id of customer_labels to labels_id")
public final class R0002_RenameTableCustomerTagsToCustomerLabelsRenameTagsIdOf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer_tags", "customer_labels");
        op.renameColumn("customer_labels", "tags_id", "labels_id");
        op.renamePrimaryKey("customer_labels", "customer_tags_pkey", "customer_labels_pkey");
        op.renameForeignKey("customer_labels", "customer_tags_customer_id_fkey", "customer_labels_customer_id_fkey");
        op.renameForeignKey("customer_labels", "customer_tags_tags_id_fkey", "customer_labels_labels_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("customer_labels", "customer_labels_labels_id_fkey", "customer_tags_tags_id_fkey");
        op.renameForeignKey("customer_labels", "customer_labels_customer_id_fkey", "customer_tags_customer_id_fkey");
        op.renamePrimaryKey("customer_labels", "customer_labels_pkey", "customer_tags_pkey");
        op.renameColumn("customer_labels", "labels_id", "tags_id");
        op.renameTable("customer_labels", "customer_tags");
    }
}
