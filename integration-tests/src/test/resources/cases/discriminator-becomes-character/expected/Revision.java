package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4616bda69d5e", parents = "8e925e2ef218", message = "rename Bicycle to B, Vehicle to V in dtype of vehicle, alter dtype of vehicle")
public final class R0002_RenameBicycleToBVehicleToVInDtypeOfVehicleAlterDtypeOf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameValues("vehicle", "dtype", "Bicycle", "B", "Vehicle", "V");
        op.requireFits("vehicle", "dtype", character(1));
        op.alterColumn("vehicle", "dtype", from(varchar(31).notNull()), to(character(1).notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("vehicle", "dtype", from(character(1).notNull()), to(varchar(31).notNull()));
        op.renameValues("vehicle", "dtype", "B", "Bicycle", "V", "Vehicle");
    }
}
