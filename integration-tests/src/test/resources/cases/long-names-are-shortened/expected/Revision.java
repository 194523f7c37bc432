package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "05305aa732e0", parents = "c8fa50222eb6", message = "add externalnotificationchannelidentifier to customersubscriptionpreference, add previouslyeffectivepreference_id to customersubscriptionpreference")
public final class R0002_AddExternalnotificationchannelidentifierTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customersubscriptionpreference", "externalnotificationchannelidentifier", varchar(255));
        op.addColumn("customersubscriptionpreference", "previouslyeffectivepreference_id", bigint());
        op.addUnique("customersubscriptionpreference", "customersubscriptionpreference_externalnotificatio_0b9bfc68_key", "externalnotificationchannelidentifier");
        op.addForeignKey("customersubscriptionpreference",
                foreignKey("customersubscriptionpreference_previouslyeffectiv_c22b8def_fkey", "previouslyeffectivepreference_id").references("customersubscriptionpreference", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customersubscriptionpreference", "customersubscriptionpreference_previouslyeffectiv_c22b8def_fkey");
        op.dropUnique("customersubscriptionpreference", "customersubscriptionpreference_externalnotificatio_0b9bfc68_key");
        op.dropColumn("customersubscriptionpreference", "previouslyeffectivepreference_id");
        op.dropColumn("customersubscriptionpreference", "externalnotificationchannelidentifier");
    }
}
