package dev.retort.inspect;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** The catalogue of H2. */
final class H2Catalogue implements Catalogue {

    // Possessive, as what repeats alternatives would else call itself for each of them, and the stack has an end.
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*+)'");
    private static final Pattern VALUES = Pattern.compile("VALUE (?:= ?|IN ?\\()" + TEXT + "(?:, " + TEXT + ")*+\\)?");

    @Override
    public String namespaces() {
        return "select schema_name from information_schema.schemata where schema_name = any (?)";
    }

    /** Domains that are checked for nothing but a list of texts. */
    @Override
    public List<EnumRow> enumTypes(Query query) throws SQLException {
        return query.all("""
                select d.domain_name, max(c.check_clause)
                from information_schema.domain_constraints d
                join information_schema.check_constraints c
                  on c.constraint_schema = d.constraint_schema and c.constraint_name = d.constraint_name
                where d.domain_schema = current_schema
                group by d.domain_name
                having count(*) = 1""", it -> new EnumRow(it.getString(1), it.getString(2))).stream()
                .filter(it -> VALUES.matcher(it.value()).matches())
                .flatMap(it -> TEXT.matcher(it.value())
                        .results()
                        .map(text -> new EnumRow(it.type(), text.group(1).replace("''", "'"))))
                .toList();
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
                  case when c.domain_name is not null then '"' || replace(c.domain_name, '"', '""') || '"'
                    when upper(c.data_type) = 'ARRAY' then (
                        select %s || ' array' from information_schema.element_types e
                        where e.object_schema = c.table_schema and e.object_name = c.table_name
                          and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier) else %s end
                  || case when c.is_generated = 'ALWAYS' then ' generated always as (' || c.generation_expression || ')'
                    when c.identity_generation = 'ALWAYS' then ' generated always as identity' else '' end,
                  c.is_nullable = 'YES',
                  c.column_default,
                  coalesce(c.identity_generation = 'BY DEFAULT', false),
                  c.remarks
                from information_schema.columns c
                where c.table_schema = any (?)
                order by c.ordinal_position""".formatted(type("e"), type("c"));
    }

    /** The catalogue holds a type in pieces, and its name in the case of all names. */
    private static String type(String holder) {
        return """
                lower(%1$s.data_type) || case
                    when upper(%1$s.data_type) in ('CHARACTER', 'CHARACTER VARYING', 'VARCHAR_IGNORECASE', 'BINARY', 'BINARY VARYING')
                      then '(' || %1$s.character_maximum_length || ')'
                    when upper(%1$s.data_type) = 'NUMERIC' then '(' || %1$s.numeric_precision || ',' || %1$s.numeric_scale || ')'
                    when upper(%1$s.data_type) = 'DECFLOAT' then '(' || %1$s.numeric_precision || ')'
                    when upper(%1$s.data_type) like 'TIME%%' then '(' || %1$s.datetime_precision || ')'
                    when upper(%1$s.data_type) = 'INTERVAL' then ' ' || lower(%1$s.interval_type)
                      || case when %1$s.interval_type = 'SECOND'
                        then '(' || %1$s.interval_precision || ',' || %1$s.datetime_precision || ')' else '' end
                    when upper(%1$s.data_type) = 'ENUM' then '(' || (
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
    public List<ConstraintRow> constraints(Query query) throws SQLException {
        return new H2Constraints(query).rows();
    }

    @Override
    public String indexes() {
        return """
                select table_schema, table_name, index_name, is_unique, column_name, null,
                  ordering_specification = 'DESC'
                from information_schema.index_columns
                where table_schema = any (?) and (index_schema, index_name) not in (
                    select index_schema, index_name from information_schema.indexes where is_generated)
                order by ordinal_position""";
    }
}
