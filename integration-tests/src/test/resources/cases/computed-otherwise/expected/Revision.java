package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "123843b728a4", parents = "4aaf14429cf3", message = "alter kept of product, add code to product and 4 more")
public final class R0002_AlterKeptOfProductAddCodeToProductAnd4More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("product", "by_label");
        op.alterColumn("product", "kept", from(sqlType("varchar(255) generated always as (lower(name)) stored").on(Database.H2, "varchar(255) generated always as (lower(name))")), to(varchar(255)));
        op.addColumn("product", "code", varchar(255).defaultTo("'-'"));
        op.alterColumn("product", "label", from(sqlType("varchar(255) generated always as (upper(name)) stored").on(Database.H2, "varchar(255) generated always as (upper(name))")), to(sqlType("varchar(100) generated always as (trim(name) || code) stored").on(Database.H2, "varchar(100) generated always as (trim(name) || code)")));
        op.alterColumn("product", "same", from(sqlType("varchar(20) generated always as (name) stored").on(Database.H2, "varchar(20) generated always as (name)")), to(sqlType("varchar(40) generated always as (name) stored").on(Database.H2, "varchar(40) generated always as (name)")));
        op.alterColumn("product", "length", from(integer().notNull()), to(sqlType("integer generated always as (char_length(name)) stored").on(Database.H2, "integer generated always as (char_length(name))").notNull()));
        op.addColumn("product", "added", sqlType("varchar(255) generated always as (upper(code)) stored").on(Database.H2, "varchar(255) generated always as (upper(code))"));
        op.createIndex("product", "by_label", "label");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("product", "by_label");
        op.dropColumn("product", "added");
        op.alterColumn("product", "length", from(sqlType("integer generated always as (char_length(name)) stored").on(Database.H2, "integer generated always as (char_length(name))").notNull()), to(integer().notNull()));
        op.alterColumn("product", "same", from(sqlType("varchar(40) generated always as (name) stored").on(Database.H2, "varchar(40) generated always as (name)")), to(sqlType("varchar(20) generated always as (name) stored").on(Database.H2, "varchar(20) generated always as (name)")));
        op.alterColumn("product", "label", from(sqlType("varchar(100) generated always as (trim(name) || code) stored").on(Database.H2, "varchar(100) generated always as (trim(name) || code)")), to(sqlType("varchar(255) generated always as (upper(name)) stored").on(Database.H2, "varchar(255) generated always as (upper(name))")));
        op.dropColumn("product", "code");
        op.alterColumn("product", "kept", from(varchar(255)), to(sqlType("varchar(255) generated always as (lower(name)) stored").on(Database.H2, "varchar(255) generated always as (lower(name))")));
        op.createIndex("product", "by_label", "label");
    }
}
