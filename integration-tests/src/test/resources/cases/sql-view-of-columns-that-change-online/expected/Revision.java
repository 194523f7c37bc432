package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5f84d5de73a2", parents = "d1aaff592768", message = "remove SENT from enum type status, add tag to sale and 3 more")
public final class R0002_RemoveSENTFromEnumTypeStatusAddTagToSaleAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("drop view notes");
        op.dropUnique("sale", "sale_code_key");
        op.alterEnumType("status", from("NEW", "PAID", "SENT"), to("NEW", "PAID"), usedBy("sale", "status"));
        op.addColumn("sale", "tag", varchar(255));
        op.alterColumn("sale", "note", from(varchar(20)), to(varchar(30)));
        op.backfill("sale", "note = ''", "note is null", 1000);
        op.requireNotNull("sale", "note");
        op.alterColumnConcurrently("sale", "note", from(varchar(30)), to(varchar(30).notNull()));
        op.requireUnique("sale", "tag");
        op.addUniqueConcurrently("sale", "sale_tag_key", "tag");
        op.execute("""
        -- file: notes.sql
        create view notes as select id, status, note, code from sale""");
        op.execute("""
        -- more of file: notes.sql
        grant select on notes to public""");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("drop view notes");
        op.dropUnique("sale", "sale_tag_key");
        op.requireFits("sale", "note", varchar(20));
        op.alterColumn("sale", "note", from(varchar(30).notNull()), to(varchar(20)));
        op.requireUnique("sale", "code");
        op.dropColumn("sale", "tag");
        op.alterEnumType("status", from("NEW", "PAID"), to("NEW", "PAID", "SENT"), usedBy("sale", "status"));
        op.addUniqueConcurrently("sale", "sale_code_key", "code");
        op.execute("""
        -- file: notes.sql
        create view notes as select id, status, note from sale""");
        op.execute("""
        -- more of file: notes.sql
        grant select on notes to public""");
    }
}
