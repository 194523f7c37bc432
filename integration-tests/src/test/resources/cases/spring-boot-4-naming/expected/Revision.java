package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f6f8cce61779", parents = "60923e65a782", message = "add address2_line to customer_address, add htmlurl to customer_address")
public final class R0002_AddAddress2LineToCustomerAddressAddHtmlurlToCustomerAddress implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer_address", "address2_line", varchar(255));
        op.addColumn("customer_address", "htmlurl", varchar(255));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer_address", "htmlurl");
        op.dropColumn("customer_address", "address2_line");
    }
}
