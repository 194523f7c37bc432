package dev.retort.inspect;

/** The catalogue of H2. */
final class H2Catalogue implements Catalogue {

    /** After a column was renamed, H2 shows its old name here until the database is opened again; its indexes know better. */
    private static final String KEYS = """
            (select k.constraint_schema, k.constraint_name, k.ordinal_position, k.position_in_unique_constraint,
                k.table_schema, k.table_name,
                case when i.is_generated or n.column_name is null
                  then coalesce(x.column_name, k.column_name) else k.column_name end column_name
              from information_schema.key_column_usage k
              join information_schema.table_constraints c
                on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name
                and c.table_name = k.table_name
              left join information_schema.indexes i
                on i.index_schema = c.index_schema and i.index_name = c.index_name and i.table_name = c.table_name
              left join information_schema.index_columns x
                on x.index_schema = c.index_schema and x.index_name = c.index_name and x.table_name = c.table_name
                and x.ordinal_position = k.ordinal_position
              left join information_schema.columns n
                on n.table_schema = k.table_schema and n.table_name = k.table_name
                and n.column_name = k.column_name)""";

    @Override
    public String namespaces() {
        return "select schema_name from information_schema.schemata where schema_name = any (?)";
    }

    @Override
    public String sequences() {
        return "select sequence_schema, sequence_name, start_value, increment"
                + " from information_schema.sequences where sequence_schema = any (?)";
    }

    @Override
    public String tables() {
        return "select table_schema, table_name, remarks from information_schema.tables"
                + " where table_schema = any (?) and table_type = 'BASE TABLE'";
    }

    @Override
    public String columns() {
        return """
                select c.table_schema, c.table_name, c.column_name,
                  case c.data_type when 'ARRAY' then (
                        select %s || ' array' from information_schema.element_types e
                        where e.object_schema = c.table_schema and e.object_name = c.table_name
                          and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier) else %s end,
                  c.is_nullable = 'YES',
                  c.column_default,
                  c.is_identity = 'YES',
                  c.remarks
                from information_schema.columns c
                join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                where c.table_schema = any (?)
                order by c.ordinal_position""".formatted(type("e"), type("c"));
    }

    /** The catalogue holds a type in pieces. */
    private static String type(String holder) {
        return """
                lower(%1$s.data_type) || case
                    when %1$s.data_type in ('CHARACTER', 'CHARACTER VARYING', 'VARCHAR_IGNORECASE', 'BINARY', 'BINARY VARYING')
                      then '(' || %1$s.character_maximum_length || ')'
                    when %1$s.data_type = 'NUMERIC' then '(' || %1$s.numeric_precision || ',' || %1$s.numeric_scale || ')'
                    when %1$s.data_type = 'DECFLOAT' then '(' || %1$s.numeric_precision || ')'
                    when %1$s.data_type like 'TIME%%' then '(' || %1$s.datetime_precision || ')'
                    when %1$s.data_type = 'ENUM' then '(' || (
                        select listagg('''' || replace(v.value_name, '''', '''''') || '''', ',')
                          within group (order by v.value_ordinal)
                        from information_schema.enum_values v
                        where v.object_schema = %1$s_object.schema and v.object_name = %1$s_object.name
                          and v.object_type = 'TABLE' and v.enum_identifier = %1$s.dtd_identifier) || ')'
                    else '' end""".formatted(holder)
                .replace("c_object.schema", "c.table_schema")
                .replace("c_object.name", "c.table_name")
                .replace("e_object.schema", "e.object_schema")
                .replace("e_object.name", "e.object_name");
    }

    @Override
    public String constraints() {
        return """
                select c.table_schema, c.table_name, c.constraint_name, replace(c.constraint_type, ' ', '_'),
                  k.column_name, o.table_schema, o.table_name, o.column_name,
                  replace(r.delete_rule, ' ', '_'), replace(r.update_rule, ' ', '_'),
                  h.check_clause
                from information_schema.table_constraints c
                left join %1$s k
                  on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
                  and k.table_name = c.table_name
                left join information_schema.referential_constraints r
                  on r.constraint_schema = c.constraint_schema and r.constraint_name = c.constraint_name
                left join information_schema.table_constraints u
                  on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
                left join %1$s o
                  on o.constraint_schema = r.unique_constraint_schema and o.constraint_name = r.unique_constraint_name
                  and o.table_name = u.table_name and o.ordinal_position = k.position_in_unique_constraint
                left join information_schema.check_constraints h
                  on h.constraint_schema = c.constraint_schema and h.constraint_name = c.constraint_name
                where c.table_schema = any (?)
                order by k.ordinal_position""".formatted(KEYS);
    }

    @Override
    public String indexes() {
        return """
                select i.table_schema, i.table_name, i.index_name, c.is_unique, c.column_name, null,
                  c.ordering_specification = 'DESC'
                from information_schema.indexes i
                join information_schema.index_columns c
                  on c.index_schema = i.index_schema and c.index_name = i.index_name
                where i.table_schema = any (?) and not i.is_generated
                order by c.ordinal_position""";
    }
}
