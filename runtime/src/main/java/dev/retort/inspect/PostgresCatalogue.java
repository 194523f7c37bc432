package dev.retort.inspect;

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
                      and d.deptype in ('a', 'i', 'e'))""";
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
                    else 'serial' end,
                  not a.attnotnull,
                  case when serial.oid is null and a.attgenerated = ''
                    then pg_catalog.pg_get_expr(d.adbin, d.adrelid) end,
                  a.attidentity <> '',
                  pg_catalog.col_description(c.oid, a.attnum)""" + fromTables() + """
                join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
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

    @Override
    public String constraints() {
        return """
                select n.nspname, c.relname, k.conname,
                  case k.contype when 'p' then 'PRIMARY_KEY' when 'u' then 'UNIQUE' when 'f' then 'FOREIGN_KEY'
                    else 'CHECK' end,
                  a.attname, fn.nspname, f.relname, fa.attname, %s, %s,
                  pg_catalog.pg_get_expr(k.conbin, k.conrelid)""".formatted(ACTION.formatted("confdeltype"), ACTION.formatted("confupdtype")) + fromTables() + """
                join pg_catalog.pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')
                left join lateral pg_catalog.unnest(k.conkey) with ordinality key (number, place) on k.contype <> 'c'
                left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = key.number
                left join pg_catalog.pg_class f on f.oid = k.confrelid
                left join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
                left join pg_catalog.pg_attribute fa on fa.attrelid = f.oid and fa.attnum = k.confkey[key.place]
                order by key.place""";
    }

    @Override
    public String indexes() {
        return """
                select n.nspname, c.relname, x.relname, i.indisunique, a.attname,
                  case when i.indkey[part - 1] = 0 then pg_catalog.pg_get_indexdef(i.indexrelid, part, false) end,
                  i.indoption[part - 1] & 1 = 1""" + fromTables() + """
                join pg_catalog.pg_index i on i.indrelid = c.oid
                join pg_catalog.pg_class x on x.oid = i.indexrelid
                cross join lateral pg_catalog.generate_series(1, i.indnkeyatts::int) part
                left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[part - 1]
                where not exists (
                    select from pg_catalog.pg_constraint k
                    where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
                order by part""";
    }
}
