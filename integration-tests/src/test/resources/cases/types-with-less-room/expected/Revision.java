package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6fb4fb5dd009", parents = "bf1c0593b831", message = "alter points of parcel, alter number of parcel and 7 more")
public final class R0002_AlterPointsOfParcelAlterNumberOfParcelAnd7More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireFits("parcel", "points", numeric(5, 2));
        op.alterColumn("parcel", "points", from(integer()), to(numeric(5, 2)));
        op.requireFits("parcel", "number", varchar(3));
        op.alterColumn("parcel", "number", from(bigint()), to(varchar(3)));
        op.requireFits("parcel", "weight", numeric(10, 2));
        op.alterColumn("parcel", "weight", from(doublePrecision()), to(numeric(10, 2)));
        op.requireFits("parcel", "price", numeric(6, 2));
        op.alterColumn("parcel", "price", from(numeric(8, 4)), to(numeric(6, 2)));
        op.requireFits("parcel", "token", varchar(5));
        op.alterColumn("parcel", "token", from(uuid()), to(varchar(5)));
        op.alterColumn("parcel", "packed", from(date()), to(varchar(10)));
        op.alterColumn("parcel", "sent", from(timestamp(6)), to(date()));
        op.requireFits("parcel", "opened", varchar(10));
        op.alterColumn("parcel", "opened", from(timestamp(6)), to(varchar(10)));
        op.alterColumn("parcel", "fragile", from(integer()), to(bool()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("parcel", "fragile", from(bool()), to(integer()));
        op.alterColumn("parcel", "opened", from(varchar(10)), to(timestamp(6)));
        op.alterColumn("parcel", "sent", from(date()), to(timestamp(6)));
        op.alterColumn("parcel", "packed", from(varchar(10)), to(date()));
        op.alterColumn("parcel", "token", from(varchar(5)), to(uuid()));
        op.alterColumn("parcel", "price", from(numeric(6, 2)), to(numeric(8, 4)));
        op.alterColumn("parcel", "weight", from(numeric(10, 2)), to(doublePrecision()));
        op.alterColumn("parcel", "number", from(varchar(3)), to(bigint()));
        op.alterColumn("parcel", "points", from(numeric(5, 2)), to(integer()));
    }
}
