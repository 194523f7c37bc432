package dev.retort.apply;

import static dev.retort.operation.Definitions.*;

import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

/** A revision with every step that runs while others use the tables. */
public final class Crowd {

    static final TestClassPath BEGUN = TestClassPath.of(Begins.class);
    static final TestClassPath REVISIONS = TestClassPath.of(Begins.class, Changes.class);

    private Crowd() {}

    @Shop.Known(id = "o100", message = "begin")
    public static final class Begins implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createEnumType("mood", "GOOD");
            op.createTable(
                    "people",
                    column("id", bigint().notNull()),
                    column("name", varchar(80)),
                    column("kind", varchar(10)),
                    column("boss_id", bigint()),
                    column("mood", enumeration("mood")),
                    primaryKey("people_pkey", "id"));
            op.createTable("visits", column("id", bigint().notNull()));
            for (long id = 1; id <= 4; id++) {
                op.insert("people", row("id", id, "name", "person " + id, "kind", "GOOD", "boss_id", 1L));
            }
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("visits");
            op.dropTable("people");
            op.dropEnumType("mood");
        }
    }

    @Shop.Known(id = "o200", message = "change")
    public static final class Changes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addUniqueConcurrently("people", "people_name_key", "name");
            op.addPrimaryKeyConcurrently("visits", "visits_pkey", "id");
            op.createUniqueIndexConcurrently("people", "people_kind_id_idx", "kind", "id");
            op.addCheckConcurrently("people", "people_kind_check", oneOf("kind", "GOOD", "BETTER"));
            op.addForeignKeyConcurrently(
                    "people", foreignKey("people_boss_id_fkey", "boss_id").references("people", "id"));
            op.addColumn("people", "country", varchar(2));
            op.backfill("people", "country = 'AT'", "country is null", 3);
            op.alterColumnConcurrently(
                    "people", "country", from(varchar(2)), to(varchar(2).notNull()));
            op.dropIndexConcurrently("people", "people_kind_id_idx");
            op.alterEnumTypeOutsideTransaction("mood", from("GOOD"), to("BAD", "GOOD"), usedBy("people", "mood"));
            op.alterColumn(
                    "people",
                    "mood",
                    from(enumeration("mood")),
                    to(enumeration("mood").defaultTo("'BAD'")));
        }

        @Override
        public void downgrade(Operations op) {
            op.alterColumn("people", "mood", from(enumeration("mood").defaultTo("'BAD'")), to(enumeration("mood")));
            op.alterEnumType("mood", from("BAD", "GOOD"), to("GOOD"), usedBy("people", "mood"));
            op.dropForeignKey("people", "people_boss_id_fkey");
            op.dropCheck("people", "people_kind_check");
            op.dropPrimaryKey("visits", "visits_pkey");
            op.dropUnique("people", "people_name_key");
            op.dropColumn("people", "country");
        }
    }
}
