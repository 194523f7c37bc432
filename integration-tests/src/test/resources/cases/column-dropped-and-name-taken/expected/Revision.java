package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a0b6d295bd94", parents = "991d727a0fea", message = "drop contact from customers, rename phone of customers to contact")
public final class R0002_DropContactFromCustomersRenamePhoneOfCustomersToContact implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropUnique("customers", "customers_contact_key");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("customers", "contact");
        op.renameColumn("customers", "phone", "contact");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("customers", "contact", "phone");
        op.addColumn("customers", "contact", varchar(255));
        op.addUnique("customers", "customers_contact_key", "contact");
    }
}
