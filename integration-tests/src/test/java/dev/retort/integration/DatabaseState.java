package dev.retort.integration;

import dev.retort.operation.Database;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Everything that two ways to the same place must agree on, in the words of the database's own catalogue.
 *
 * @param history without who wrote it, when, and how long that took
 */
record DatabaseState(List<String> schema, List<String> history) {

    private static final String OURS = " n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";
    private static final String TABLES = " from pg_class c join pg_namespace n on n.oid = c.relnamespace";

    private static final List<String> POSTGRES = List.of(
            "select 'schema', nspname, nspowner::regrole from pg_namespace n where" + OURS + " order by 2",
            "select c.relkind, n.nspname, c.relname, c.relowner::regrole, c.relpersistence,"
                    + " obj_description(c.oid, 'pg_class')" + TABLES + " where" + OURS + " order by 2, 3",
            "select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,"
                    + " a.attgenerated, a.attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid),"
                    + " col_description(c.oid, a.attnum)" + TABLES + " join pg_attribute a on a.attrelid = c.oid"
                    + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
                    + " where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped and" + OURS
                    + " order by 1, 2, a.attnum",
            "select n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid), k.convalidated" + TABLES
                    + " join pg_constraint k on k.conrelid = c.oid where" + OURS + " order by 1, 2, 3",
            "select pg_get_indexdef(c.oid), i.indisvalid" + TABLES + " join pg_index i on i.indexrelid = c.oid where"
                    + OURS + " order by 1",
            "select n.nspname, c.relname, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax,"
                    + " s.seqcache, s.seqcycle" + TABLES + " join pg_sequence s on s.seqrelid = c.oid where" + OURS
                    + " order by 1, 2",
            "select p.oid::regprocedure, pg_get_function_result(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                    + " where" + OURS + " order by 1");

    private static final String HISTORY = "select id, line, parents, message, hash, tool_version, downgrade_sql, state,"
            + " step, step_hash, progress from retort_history order by id";

    static DatabaseState of(DataSource dataSource, Database database) {
        List<String> schema =
                switch (database) {
                    case POSTGRESQL ->
                        POSTGRES.stream()
                                .flatMap(it -> Rows.query(dataSource, it).stream())
                                .toList();
                    case H2 ->
                        Rows.query(dataSource, "script nodata nopasswords nosettings").stream()
                                .filter(it -> !it.startsWith("-- "))
                                .sorted()
                                .toList();
                };
        return new DatabaseState(schema, Rows.query(dataSource, HISTORY));
    }

    /** One line each, so that a difference can be seen. */
    @Override
    public String toString() {
        return String.join(
                "\n", Stream.concat(schema.stream(), history.stream()).toList());
    }
}
