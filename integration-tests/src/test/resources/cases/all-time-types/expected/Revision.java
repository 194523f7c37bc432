package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "74d38ca5a0d7", message = "create times")
public final class R0001_CreateTimes implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("times",
                column("id", bigint().notNull()),
                column("localdate", date()),
                column("timeofday", time(6)),
                column("localdatetime", timestamp(6)),
                column("instant", timestampWithTimeZone(6)),
                column("offsetdatetime", timestampWithTimeZone(6)),
                column("zoneddatetime", timestampWithTimeZone(6)),
                column("duration", numeric(21, 0)),
                column("inyear", integer()),
                column("date", timestamp(6)),
                column("dateonly", date()),
                column("stamp", timestamp(6)),
                primaryKey("times_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("times");
    }
}
