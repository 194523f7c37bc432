package dev.retort.revision;

import static dev.retort.operation.Definitions.behind;
import static dev.retort.operation.Definitions.between;
import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.check;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.comment;
import static dev.retort.operation.Definitions.foreignKey;
import static dev.retort.operation.Definitions.from;
import static dev.retort.operation.Definitions.index;
import static dev.retort.operation.Definitions.integer;
import static dev.retort.operation.Definitions.numeric;
import static dev.retort.operation.Definitions.oneOf;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.row;
import static dev.retort.operation.Definitions.sql;
import static dev.retort.operation.Definitions.to;
import static dev.retort.operation.Definitions.unique;
import static dev.retort.operation.Definitions.using;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.schema.ForeignKey;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final List<Operation> EVERYTHING = Operations.of(op -> {
        op.createSchema("crm");
        op.createSequence("ids", 1, 50);
        op.alterSequence("ids", 1, 50, 1, 100);
        op.createTable(
                "crm.customers",
                column("id", bigint().notNull().identity()),
                column(
                        "`Name`",
                        varchar(80).notNull().defaultTo("'it''s \"x\"'").comment("line\nend")),
                primaryKey("customers_pkey", "id"),
                unique("customers_name_key", "`Name`"),
                check("customers_id_check", between("id", 0, 9)),
                index("customers_idx", "`Name` desc", "(lower(x))"),
                comment("who buys"));
        op.renameTable("crm.customers", "clients");
        op.commentOnTable("t", "new");
        op.addColumn("t", "size", integer());
        op.renameColumn("t", "size", "width");
        op.alterColumn("t", "width", from(integer()), to(bigint().notNull()));
        op.addCheck("t", "t_check", oneOf("status", "NEW", "OLD"));
        op.addCheck("t", "t_sql_check", sql("a > 'b'"));
        op.addForeignKey("t", foreignKey("t_fkey", "a").references("u", "b").onDelete(ForeignKey.Action.CASCADE));
        op.createUniqueIndex("t", "t_idx", "a");
        op.insert(
                "t", row("i", 1, "s", "text", "n", null, "b", true, "d", new BigDecimal("1E+2"), "x", new byte[] {10}));
        op.execute("select\n1");
        op.execute(Database.H2, "select 2");
        op.run(connection -> {});
        op.dropPrimaryKey("t", "t_pkey");
        op.dropUnique("t", "t_key");
        op.dropCheck("t", "t_check");
        op.dropForeignKey("t", "t_fkey");
        op.dropIndex("t", "t_idx");
        op.dropColumn("t", "width");
        op.dropTable("t");
        op.dropSequence("ids");
        op.dropSchema("crm");
    });

    /** Databases hold hashes of this text: if it changes, every applied revision looks edited. */
    @Test
    void theCanonicalTextIsForEver() {
        assertEquals("""
                create schema crm
                create sequence ids start 1 increment 50
                alter sequence ids start 1 increment 50 to ids start 1 increment 100
                create table crm.customers comment "who buys"
                  column id bigint not null identity
                  column `Name` varchar(80) not null default "'it''s \\"x\\"'" comment "line\\nend"
                  primary key customers_pkey (id)
                  unique customers_name_key (`Name`)
                  check customers_id_check id between 0 and 9
                  index customers_idx (`Name` desc, expression "lower(x)")
                rename table crm.customers to clients
                comment on table t to "new"
                add column t size integer null
                rename column t size to width
                alter column t
                  from width integer null
                  to width bigint not null
                add t check t_check status one of ("NEW", "OLD")
                add t check t_sql_check sql "a > 'b'"
                add t foreign key t_fkey (a) references u (b) on delete cascade on update no action
                add t unique index t_idx (a)
                insert t
                  row i = 1, s = "text", n = null, b = true, d = 100, x = bytes 0a
                execute "select\\n1"
                execute on h2 "select 2"
                run
                drop t primary key t_pkey
                drop t unique t_key
                drop t check t_check
                drop t foreign key t_fkey
                drop t index t_idx
                drop column t width
                drop table t
                drop sequence ids
                drop schema crm
                """, CanonicalText.of(EVERYTHING));
    }

    @Test
    void theCanonicalTextOfGuardsIsForEver() {
        assertEquals("""
                require not null t a
                require unique t (a, `B`)
                require check t a one of ("x", "y")
                require fits t a numeric(5, 2)
                require empty t a
                alter column t
                  from a integer null
                  to a bigint null using "a * 2" back "a / 2"
                rename values t a ("x" to "y", "z" to "w")
                create sequence ids start 1 increment 50
                  behind t a
                  behind crm.u `B`
                alter sequence ids start 1 increment 50 to ids start 1 increment 50
                  behind t a
                """, CanonicalText.of(Operations.of(op -> {
            op.requireNotNull("t", "a");
            op.requireUnique("t", "a", "`B`");
            op.requireCheck("t", oneOf("a", "x", "y"));
            op.requireFits("t", "a", numeric(5, 2));
            op.requireEmpty("t", "a");
            op.alterColumn("t", "a", from(integer()), to(bigint()), using("a * 2", "a / 2"));
            op.renameValues("t", "a", "x", "y", "z", "w");
            op.createSequence("ids", 1, 50, behind("t", "a"), behind("crm.u", "`B`"));
            op.alterSequence("ids", 1, 50, 1, 50, behind("t", "a"));
        })));
    }

    @Test
    void theHashIsForEver() {
        assertEquals(
                "v1:74b4db4fa396bea65cb6b7ff07b7be4573d5ac7d95c733b35705e252fe1561a7",
                Fingerprint.of(EVERYTHING, List.of()));
        assertEquals("884cc0021c4a", Fingerprint.id("default", List.of("a"), EVERYTHING));
    }

    @Test
    void theIdDependsOnLineParentsAndOperations() {
        String id = Fingerprint.id("default", List.of("a"), EVERYTHING);
        assertEquals(12, id.length());
        assertNotEquals(id, Fingerprint.id("other", List.of("a"), EVERYTHING));
        assertNotEquals(id, Fingerprint.id("default", List.of("b"), EVERYTHING));
        assertNotEquals(id, Fingerprint.id("default", List.of("a"), EVERYTHING.subList(1, 3)));
    }

    @Test
    void theOrderOfParentsDoesNotMatter() {
        assertEquals(
                Fingerprint.id("default", List.of("a", "b"), EVERYTHING),
                Fingerprint.id("default", List.of("b", "a"), EVERYTHING));
    }

    @Test
    void upAndDownAreNotTheSame() {
        assertNotEquals(Fingerprint.of(EVERYTHING, List.of()), Fingerprint.of(List.of(), EVERYTHING));
    }
}
