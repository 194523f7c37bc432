package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "ded112b8800c", parents = "f3f06d613137", message = "rename table customer_tag to labels")
public final class R0002_RenameTableCustomerTagToLabels implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer_tag", "labels");
        op.renamePrimaryKey("labels", "customer_tag_pkey", "labels_pkey");
        op.renameForeignKey("labels", "customer_tag_customer_id_fkey", "labels_customer_id_fkey");
        op.renameForeignKey("labels", "customer_tag_tags_id_fkey", "labels_tags_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("labels", "labels_tags_id_fkey", "customer_tag_tags_id_fkey");
        op.renameForeignKey("labels", "labels_customer_id_fkey", "customer_tag_customer_id_fkey");
        op.renamePrimaryKey("labels", "labels_pkey", "customer_tag_pkey");
        op.renameTable("labels", "customer_tag");
    }
}
