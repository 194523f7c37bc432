package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "a62792d69d54", parents = "2cd9878f7a19", message = "create schema audit, create extension citext and 1 more")
public final class R0002_CreateSchemaAuditCreateExtensionCitextAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute(Database.POSTGRESQL, "create extension if not exists \"citext\"");
        op.createSchema("audit");
        op.execute("""
        -- file: mood.sql
        -- drop: drop domain mood
        create domain mood as varchar(10) check (value <> '')""");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("drop domain mood");
        op.dropSchema("audit");
        op.execute(Database.POSTGRESQL, "drop extension if exists \"citext\"");
    }
}
