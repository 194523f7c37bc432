package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4685996a8f83", parents = "88cc09f2361b", message = "rename table customer_hobbies to likes, rename table customer_nicknames to called and 1 more")
public final class R0002_RenameTableCustomerHobbiesToLikesRenameTableCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("customer_hobbies", "likes");
        op.renameTable("customer_nicknames", "called");
        op.renameTable("people", "persons");
        op.renameForeignKey("called", "customer_nicknames_customer_id_fkey", "called_customer_id_fkey");
        op.renameForeignKey("likes", "customer_hobbies_customer_id_fkey", "likes_customer_id_fkey");
        op.renamePrimaryKey("persons", "people_pkey", "persons_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renamePrimaryKey("persons", "persons_pkey", "people_pkey");
        op.renameForeignKey("likes", "likes_customer_id_fkey", "customer_hobbies_customer_id_fkey");
        op.renameForeignKey("called", "called_customer_id_fkey", "customer_nicknames_customer_id_fkey");
        op.renameTable("persons", "people");
        op.renameTable("called", "customer_nicknames");
        op.renameTable("likes", "customer_hobbies");
    }
}
