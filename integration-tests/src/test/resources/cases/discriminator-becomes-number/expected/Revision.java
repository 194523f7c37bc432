package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7dacf0dc0f66", parents = "8e925e2ef218", message = "rename Bicycle to 1546893535, Vehicle to 2006722316 in dtype of vehicle, alter dtype of vehicle")
public final class R0002_RenameBicycleTo1546893535VehicleTo2006722316InDtypeOfVehicle implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameValues("vehicle", "dtype", "Bicycle", "1546893535", "Vehicle", "2006722316");
        op.alterColumn("vehicle", "dtype", from(varchar(31).notNull()), to(integer().notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("vehicle", "dtype", from(integer().notNull()), to(varchar(31).notNull()));
        op.renameValues("vehicle", "dtype", "1546893535", "Bicycle", "2006722316", "Vehicle");
    }
}
