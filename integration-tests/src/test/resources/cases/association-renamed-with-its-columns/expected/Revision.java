package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "743009d053a3", parents = "0c1923d23650", message = "rename tags_id of customer_tags to labels_id")
public final class R0002_RenameTagsIdOfCustomerTagsToLabelsId implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customer_tags", "tags_id", "labels_id");
        op.renameForeignKey("customer_tags", "customer_tags_tags_id_fkey", "customer_tags_labels_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("customer_tags", "customer_tags_labels_id_fkey", "customer_tags_tags_id_fkey");
        op.renameColumn("customer_tags", "labels_id", "tags_id");
    }
}
