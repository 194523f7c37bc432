package dev.retort.apply;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.comment;
import static dev.retort.operation.Definitions.enumeration;
import static dev.retort.operation.Definitions.foreignKey;
import static dev.retort.operation.Definitions.from;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.renamed;
import static dev.retort.operation.Definitions.row;
import static dev.retort.operation.Definitions.to;
import static dev.retort.operation.Definitions.unique;
import static dev.retort.operation.Definitions.usedBy;
import static dev.retort.operation.Definitions.varchar;

import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.util.Map;
import java.util.stream.LongStream;

/** Revisions with a bit of everything that can be interrupted. */
public final class Town {

    static final TestClassPath REVISIONS = TestClassPath.of(Begins.class, Grows.class, Changes.class);

    private Town() {}

    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] people(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(it -> row("id", it, "name", "person " + it))
                .toArray(Map[]::new);
    }

    @Shop.Known(id = "t100", message = "begin")
    public static final class Begins implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "people",
                    column("id", bigint().notNull()),
                    column("name", varchar(80).notNull()),
                    comment("who lives here"),
                    primaryKey("people_pkey", "id"),
                    unique("people_name_key", "name"));
            op.createIndex("people", "people_name_id_idx", "name", "id desc");
            op.insert("people", people(7));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("people");
        }
    }

    @Shop.Known(id = "t200", message = "grow")
    public static final class Grows implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("people", "country", varchar(2));
            op.createIndexConcurrently("people", "people_country_idx", "country");
            op.backfill("people", "country = 'AT'", "country is null", 3);
            op.alterColumn(
                    "people",
                    "country",
                    from(varchar(2)),
                    to(varchar(3).notNull().defaultTo("'AT'")));
            op.execute("update people set name = name || '!' where id = 1");
            op.execute("update people set country = 'DE' where id > 4");
            op.renameValues("people", "country", "AT", "DE", "DE", "CH");
            op.createEnumType("mood", "GOOD", "BAD");
            op.addColumn("people", "mood", enumeration("mood"));
            op.execute("update people set mood = 'GOOD'");
            op.alterEnumType(
                    "mood",
                    from("GOOD", "BAD"),
                    to("BAD", "WORSE"),
                    renamed("GOOD", "BAD", "BAD", "WORSE"),
                    usedBy("people", "mood"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("people", "mood");
            op.dropEnumType("mood");
            op.dropColumn("people", "country");
        }
    }

    @Shop.Known(id = "t300", message = "change")
    public static final class Changes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createSchema("town");
            op.createTable(
                    "town.houses",
                    column("id", bigint().notNull()),
                    column("owner_id", bigint()),
                    primaryKey("houses_pkey", "id"));
            op.addForeignKey(
                    "town.houses",
                    foreignKey("houses_owner_id_fkey", "owner_id").references("people", "id"));
            op.renameColumn("people", "name", "full_name");
            op.renameTable("people", "inhabitants");
            op.dropUnique("inhabitants", "people_name_key");
            op.createSequence("numbers", 5, 5);
            op.dropIndexConcurrently("inhabitants", "people_name_id_idx");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropSequence("numbers");
            op.addUnique("inhabitants", "people_name_key", "full_name");
            op.renameTable("inhabitants", "people");
            op.renameColumn("people", "full_name", "name");
            op.dropTable("town.houses");
            op.dropSchema("town");
            op.createIndex("people", "people_name_id_idx", "name", "id desc");
        }
    }
}
