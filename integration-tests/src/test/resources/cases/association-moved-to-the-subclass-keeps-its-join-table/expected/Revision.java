package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "79a34c7b55b2", parents = "5b9a0fd1696e", message = "rename person_id of friends to customer_id, add foreign key friends_customer_id_fkey to friends")
public final class R0002_RenamePersonIdOfFriendsToCustomerIdAddForeignKeyFriends implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("friends", "person_id", "customer_id");
        op.addForeignKey("friends",
                foreignKey("friends_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("friends", "friends_customer_id_fkey");
        op.renameColumn("friends", "customer_id", "person_id");
    }
}
