package dev.retort.inspect;

import dev.retort.schema.Constraint;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The catalogue of PostgreSQL, the real one: its information_schema hides what others own. */
final class PostgresCatalogue implements Catalogue {

    private static final String ACTION =
            "case k.%s when 'a' then 'NO_ACTION' when 'r' then 'RESTRICT' when 'c' then 'CASCADE'"
                    + " when 'n' then 'SET_NULL' when 'd' then 'SET_DEFAULT' end";

    @Override
    public String namespaces() {
        return "select nspname from pg_catalog.pg_namespace where nspname = any (?)";
    }

    @Override
    public List<EnumRow> enumTypes(Query query) throws SQLException {
        return query.all("""
                select t.typname, e.enumlabel
                from pg_catalog.pg_enum e
                join pg_catalog.pg_type t on t.oid = e.enumtypid
                join pg_catalog.pg_namespace n on n.oid = t.typnamespace and n.nspname = pg_catalog.current_schema()
                where not exists (
                    select from pg_catalog.pg_depend d
                    where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid and d.deptype = 'e')
                order by t.typname, e.enumsortorder""", it -> new EnumRow(it.getString(1), it.getString(2)));
    }

    /** What numbers a column is a part of it; that it goes with the column is not enough. */
    @Override
    public String sequences() {
        return """
                select n.nspname, c.relname, s.seqstart, s.seqincrement
                from pg_catalog.pg_sequence s
                join pg_catalog.pg_class c on c.oid = s.seqrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = any (?)
                  and not exists (
                    select from pg_catalog.pg_depend d
                    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
                      and (d.deptype in ('i', 'e') or d.deptype = 'a' and exists (
                        select from pg_catalog.pg_attrdef v
                        join pg_catalog.pg_depend used
                          on used.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass and used.objid = v.oid
                          and used.refclassid = d.classid and used.refobjid = c.oid
                        where v.adrelid = d.refobjid and v.adnum = d.refobjsubid)))""";
    }

    @Override
    public String tables() {
        return "select n.nspname, c.relname, pg_catalog.obj_description(c.oid, 'pg_class')" + fromTables();
    }

    /** Tables of extensions are theirs, partitions are a part of their table. */
    private static String fromTables() {
        return """

                from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n
                  on n.oid = c.relnamespace and n.nspname = any (?) and c.relkind in ('r', 'p') and not c.relispartition
                  and not exists (
                    select from pg_catalog.pg_depend e
                    where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
                """;
    }

    @Override
    public String columns() {
        return """
                select n.nspname, c.relname, a.attname,
                  case when serial.oid is null then pg_catalog.format_type(a.atttypid, a.atttypmod)
                    when a.atttypid = 'int2'::pg_catalog.regtype then 'smallserial'
                    when a.atttypid = 'int8'::pg_catalog.regtype then 'bigserial'
                    else 'serial' end
                  || case when a.attcollation in (0, t.typcollation) then ''
                    else ' collate ' || pg_catalog.quote_ident(sorting.collname) end
                  || case when a.attidentity = 'a' then ' generated always as identity'
                    when a.attgenerated = '' then ''
                    else ' generated always as (' || pg_catalog.pg_get_expr(d.adbin, d.adrelid) || ')'
                      || case a.attgenerated when 's' then ' stored' else '' end end,
                  not a.attnotnull,
                  case when serial.oid is null and a.attgenerated = ''
                    then pg_catalog.pg_get_expr(d.adbin, d.adrelid) end,
                  a.attidentity = 'd',
                  pg_catalog.col_description(c.oid, a.attnum)""" + fromTables() + """
                join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                join pg_catalog.pg_type t on t.oid = a.atttypid
                left join pg_catalog.pg_collation sorting on sorting.oid = a.attcollation
                left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                left join lateral (
                    select s.oid
                    from pg_catalog.pg_depend owned
                    join pg_catalog.pg_class s on s.oid = owned.objid and s.relkind = 'S'
                    join pg_catalog.pg_depend used
                      on used.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass and used.objid = d.oid
                      and used.refclassid = owned.classid and used.refobjid = s.oid
                    where owned.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and owned.deptype = 'a'
                      and owned.refclassid = owned.classid and owned.refobjid = c.oid and owned.refobjsubid = a.attnum
                    limit 1) serial on true
                order by a.attnum""";
    }

    /** Deferred, not valid, over ranges, setting only some columns null, ... */
    private static final String PECULIAR = """
            (k.contype = 'x' or k.condeferrable or not k.convalidated or k.confmatchtype = 'f'
              or k.contype = 'c' and k.connoinherit or k.confdelsetcols is not null
              or k.contype in ('p', 'u') and words.definition <> case k.contype when 'p' then 'PRIMARY KEY' else 'UNIQUE' end
                || ' (' || (select pg_catalog.string_agg(pg_catalog.quote_ident(it.name), ', ' order by it.place)
                    from pg_catalog.unnest(key.columns) with ordinality it (name, place)) || ')')""";

    /** Of a foreign key to a partitioned table there is one more for each partition, with that one as its parent. */
    @Override
    public List<ConstraintRow> constraints(Query query) throws SQLException {
        return query.inSchemas(
                """
                select n.nspname, c.relname, k.conname,
                  case when peculiar.so then 'CHECK'
                    else case k.contype when 'p' then 'PRIMARY_KEY' when 'u' then 'UNIQUE' when 'f' then 'FOREIGN_KEY'
                      else 'CHECK' end end,
                  key.columns, fn.nspname, f.relname, %s, %s, %s,
                  case when peculiar.so then words.definition
                    else pg_catalog.pg_get_expr(k.conbin, k.conrelid) end
                """.formatted(
                                        columns("f.oid", "confkey"),
                                        ACTION.formatted("confdeltype"),
                                        ACTION.formatted("confupdtype"))
                        + fromTables()
                        + """
                join pg_catalog.pg_constraint k on k.conrelid = c.oid and k.conparentid = 0
                  and (k.contype in ('p', 'u', 'f', 'c', 'x') or k.contype = 'n' and not k.convalidated)
                cross join lateral (select %s) key (columns)
                cross join lateral (select pg_catalog.pg_get_constraintdef(k.oid)) words (definition)
                cross join lateral (select %s) peculiar (so)
                left join pg_catalog.pg_class f on f.oid = k.confrelid
                left join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace""".formatted(columns("c.oid", "conkey"), PECULIAR),
                PostgresCatalogue::constraint);
    }

    private static String columns(String table, String key) {
        return "array(select a.attname::text from pg_catalog.unnest(k." + key + ") with ordinality key (number, place)"
                + " join pg_catalog.pg_attribute a on a.attrelid = " + table
                + " and a.attnum = key.number order by key.place)";
    }

    private static ConstraintRow constraint(ResultSet row) throws SQLException {
        return new ConstraintRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Constraint.Kind.valueOf(row.getString(4)),
                texts(row.getArray(5)),
                new ConstraintRow.Reference(
                        row.getString(6),
                        row.getString(7),
                        texts(row.getArray(8)),
                        row.getString(9),
                        row.getString(10)),
                row.getString(11));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** Partial, covering, of another method, another order of nulls or another class of operators, or broken. */
    private static final String PECULIAR_INDEX = """
            (m.amname <> 'btree' or i.indpred is not null or i.indnatts <> i.indnkeyatts or not i.indisvalid
              or words.definition ~ '[)] NULLS NOT DISTINCT'
              or exists (
                select from pg_catalog.unnest(i.indclass::oid[]) it (class)
                join pg_catalog.pg_opclass o on o.oid = it.class where not o.opcdefault)
              or exists (
                select from pg_catalog.generate_series(0, i.indnkeyatts - 1) it (place)
                where i.indoption[it.place] not in (0, 3)))""";

    @Override
    public String indexes() {
        return """
                select n.nspname, c.relname, x.relname, i.indisunique,
                  case when not peculiar.so and sorting.collname is null then a.attname end,
                  case when peculiar.so
                      then 'using ' || substring(words.definition from ' USING (.*)')
                        || case when i.indisvalid then '' else ' invalid' end
                    else indexed.words || coalesce(' collate ' || pg_catalog.quote_ident(sorting.collname), '') end,
                  not peculiar.so and i.indoption[part - 1] & 1 = 1""" + fromTables() + """
                join pg_catalog.pg_index i on i.indrelid = c.oid
                join pg_catalog.pg_class x on x.oid = i.indexrelid
                join pg_catalog.pg_am m on m.oid = x.relam
                cross join lateral (select pg_catalog.pg_get_indexdef(i.indexrelid)) words (definition)
                cross join lateral (select %s) peculiar (so)
                cross join lateral pg_catalog.generate_series(1, case when peculiar.so then 1 else i.indnkeyatts end) part
                cross join lateral (select pg_catalog.pg_get_indexdef(i.indexrelid, part, false)) indexed (words)
                left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[part - 1]
                left join pg_catalog.pg_collation sorting on sorting.oid = i.indcollation[part - 1]
                  and case when a.attnum is null then pg_catalog.strpos(words.definition, indexed.words || ' COLLATE ') > 0
                    else sorting.oid <> a.attcollation end
                where not exists (
                    select from pg_catalog.pg_constraint k
                    where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
                order by part""".formatted(PECULIAR_INDEX);
    }
}
