package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c396dc1845be", parents = "2d7301c9c5d0", message = "alter fresh of product, remove LOST from enum type state")
public final class R0002_AlterFreshOfProductRemoveLOSTFromEnumTypeState implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("product", "fresh", from(sqlType("integer generated always as (case when state = 'NEW' then 1 else 0 end) stored").on(Database.H2, "integer generated always as (case when state = 'NEW' then 1 else 0 end)").notNull()), to(sqlType("integer").on(Database.H2, "integer").notNull()));
        op.alterEnumType("state", from("LOST", "NEW", "OLD"), to("NEW", "OLD"), usedBy("product", "state"));
        op.alterColumn("product", "fresh", from(sqlType("integer").on(Database.H2, "integer").notNull()), to(sqlType("integer generated always as (case when state = 'NEW' then 1 else 0 end) stored").on(Database.H2, "integer generated always as (case when state = 'NEW' then 1 else 0 end)").notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("product", "fresh", from(sqlType("integer generated always as (case when state = 'NEW' then 1 else 0 end) stored").on(Database.H2, "integer generated always as (case when state = 'NEW' then 1 else 0 end)").notNull()), to(sqlType("integer").on(Database.H2, "integer").notNull()));
        op.alterEnumType("state", from("NEW", "OLD"), to("LOST", "NEW", "OLD"), usedBy("product", "state"));
        op.alterColumn("product", "fresh", from(sqlType("integer").on(Database.H2, "integer").notNull()), to(sqlType("integer generated always as (case when state = 'NEW' then 1 else 0 end) stored").on(Database.H2, "integer generated always as (case when state = 'NEW' then 1 else 0 end)").notNull()));
    }
}
