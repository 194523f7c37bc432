package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2d64ad4bae43", parents = "d37abbda5a47", message = "alter twice of product, alter kept of product and 1 more")
public final class R0002_AlterTwiceOfProductAlterKeptOfProductAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("product", "twice", from(sqlType("bigint generated always as (amount * 2) virtual").on(Database.H2, "bigint generated always as (amount * 2)")), to(sqlType("bigint").on(Database.H2, "bigint")));
        op.requireNotNull("product", "kept");
        op.alterColumn("product", "kept", from(sqlType("bigint generated always as (amount * 3) virtual").on(Database.H2, "bigint generated always as (amount * 3)").comment("stays")), to(bigint().notNull().comment("stays")));
        op.alterColumn("product", "amount", from(integer().notNull()), to(bigint().notNull()));
        op.alterColumn("product", "twice", from(sqlType("bigint").on(Database.H2, "bigint")), to(sqlType("bigint generated always as (amount * 2) virtual").on(Database.H2, "bigint generated always as (amount * 2)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("product", "twice", from(sqlType("bigint generated always as (amount * 2) virtual").on(Database.H2, "bigint generated always as (amount * 2)")), to(sqlType("bigint").on(Database.H2, "bigint")));
        op.requireFits("product", "amount", integer());
        op.alterColumn("product", "amount", from(bigint().notNull()), to(integer().notNull()));
        op.alterColumn("product", "kept", from(bigint().notNull().comment("stays")), to(sqlType("bigint generated always as (amount * 3) virtual").on(Database.H2, "bigint generated always as (amount * 3)").comment("stays")));
        op.alterColumn("product", "twice", from(sqlType("bigint").on(Database.H2, "bigint")), to(sqlType("bigint generated always as (amount * 2) virtual").on(Database.H2, "bigint generated always as (amount * 2)")));
    }
}
