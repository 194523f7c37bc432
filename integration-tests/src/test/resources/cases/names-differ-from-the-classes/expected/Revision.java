package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6b6b037731d2", parents = "e2fe28463731", message = "create buyers_buyers, add friend_buyer_no to buyers")
public final class R0002_CreateBuyersBuyersAddFriendBuyerNoToBuyers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("buyers_buyers",
                column("buyer_buyer_no", bigint().notNull()),
                column("family_buyer_no", bigint().notNull()),
                primaryKey("buyers_buyers_pkey", "buyer_buyer_no", "family_buyer_no"),
                unique("buyers_buyers_family_buyer_no_key", "family_buyer_no"));
        op.addColumn("buyers", "friend_buyer_no", bigint());
        op.addForeignKey("buyers",
                foreignKey("buyers_friend_buyer_no_fkey", "friend_buyer_no").references("buyers", "buyer_no"));
        op.addForeignKey("buyers_buyers",
                foreignKey("buyers_buyers_buyer_buyer_no_fkey", "buyer_buyer_no").references("buyers", "buyer_no"));
        op.addForeignKey("buyers_buyers",
                foreignKey("buyers_buyers_family_buyer_no_fkey", "family_buyer_no").references("buyers", "buyer_no"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("buyers_buyers", "buyers_buyers_family_buyer_no_fkey");
        op.dropForeignKey("buyers_buyers", "buyers_buyers_buyer_buyer_no_fkey");
        op.dropForeignKey("buyers", "buyers_friend_buyer_no_fkey");
        op.dropColumn("buyers", "friend_buyer_no");
        op.dropTable("buyers_buyers");
    }
}
