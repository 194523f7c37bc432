package dev.retort.dialect;

import dev.retort.operation.AlterEnumType;
import dev.retort.operation.EnumColumn;
import dev.retort.operation.RenameEnumType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Types of PostgreSQL, with the casts from and to text that Hibernate makes beside them. */
final class PostgresEnumTypes implements EnumTypes {

    /** For the one moment in which there are two. */
    private static final Identifier REPLACED = Identifier.of("replaced_enum_type");

    private final Dialect dialect;

    PostgresEnumTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<String> create(EnumType type) {
        String name = dialect.quoted(type.name());
        return List.of(
                "create type " + name + " as enum ("
                        + type.values().stream().map(dialect::literal).collect(Collectors.joining(", ")) + ")",
                "create cast (varchar as " + name + ") with inout as implicit",
                "create cast (" + name + " as varchar) with inout as implicit");
    }

    @Override
    public List<String> rename(RenameEnumType operation) {
        return List.of(alterType(operation.from()) + " rename to " + dialect.quoted(operation.to()));
    }

    @Override
    public List<String> alter(AlterEnumType operation) {
        List<String> statements = new ArrayList<>(renames(operation));
        statements.addAll(operation.onlyAdds() ? additions(operation, "add value ") : replacement(operation));
        return statements;
    }

    /** Values that take each other's names go by way of another one. */
    List<String> renames(AlterEnumType operation) {
        String rename = alterType(operation.from().name()) + " rename value ";
        List<String> first = new ArrayList<>();
        List<String> then = new ArrayList<>();
        for (Map.Entry<String, String> it : operation.renamed().entrySet()) {
            String from = dialect.literal(it.getKey());
            String to = dialect.literal(it.getValue());
            if (operation.from().values().contains(it.getValue())) {
                String between = dialect.literal("renamed_" + (then.size() + 1));
                first.add(rename + from + " to " + between);
                then.add(rename + between + " to " + to);
            } else {
                first.add(rename + from + " to " + to);
            }
        }
        first.addAll(then);
        return first;
    }

    /** In words that do no harm where the value is there already. */
    List<String> additionsAgain(AlterEnumType operation) {
        return additions(operation, "add value if not exists ");
    }

    private List<String> additions(AlterEnumType operation, String how) {
        List<String> present = new ArrayList<>(operation.underNewNames());
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < operation.to().size(); i++) {
            String value = operation.to().get(i);
            if (!operation.added().contains(value)) {
                continue;
            }
            boolean isLast = i >= present.size();
            statements.add(alterType(operation.from().name()) + " " + how + dialect.literal(value)
                    + (isLast ? "" : " before " + dialect.literal(present.get(i))));
            present.add(i, value);
        }
        return statements;
    }

    /** No value ever leaves a type, so another one takes its place. */
    private List<String> replacement(AlterEnumType operation) {
        Identifier name = operation.from().name();
        List<String> statements = new ArrayList<>();
        statements.add(alterType(name) + " rename to " + dialect.quoted(REPLACED));
        statements.addAll(create(operation.after()));
        List<String> changes = new ArrayList<>();
        operation.columns().forEach(it -> changes.add(changeType(it, dialect.quoted(name))));
        if (changes.size() > 1) {
            statements.add(withoutForeignKeys(changes));
        } else {
            statements.addAll(changes);
        }
        statements.addAll(drop(REPLACED));
        return statements;
    }

    /** A column cannot refer to one of another type, not even until that one has followed. */
    private String withoutForeignKeys(List<String> changes) {
        String indented = changes.stream().map(it -> "    " + it + ";\n").collect(Collectors.joining());
        return """
                do $retort$
                declare
                    step text;
                    gone text[];
                    again text[];
                begin
                    select coalesce(array_agg(format('alter table %%s drop constraint %%I', conrelid::regclass, conname) order by conrelid, conname), '{}'),
                        coalesce(array_agg(format('alter table %%s add constraint %%I ', conrelid::regclass, conname) || pg_get_constraintdef(oid) order by conrelid, conname), '{}')
                    into gone, again from pg_constraint where contype = 'f' and conparentid = 0 and exists (select 1 from pg_attribute
                        where attrelid = conrelid and attnum = any(conkey) and atttypid = '%s'::regtype);
                    foreach step in array gone loop
                        execute step;
                    end loop;
                %s    foreach step in array again loop
                        execute step;
                    end loop;
                end
                $retort$""".formatted(dialect.quoted(REPLACED), indented);
    }

    private String changeType(EnumColumn column, String type) {
        String name = dialect.quoted(column.column());
        String alter = "alter column " + name;
        Optional<String> value = column.defaultValue();
        return "alter table " + dialect.quoted(column.table()) + " "
                + value.map(it -> alter + " drop default, ").orElse("")
                + alter + " type " + type + " using " + name + "::text::" + type
                + value.map(it -> ", " + alter + " set default " + it).orElse("");
    }

    /** The casts would hold the type back; a type that nobody made with Retort may have none. */
    @Override
    public List<String> drop(Identifier name) {
        String quoted = dialect.quoted(name);
        return List.of(
                "drop cast if exists (varchar as " + quoted + ")",
                "drop cast if exists (" + quoted + " as varchar)",
                "drop type " + quoted);
    }

    @Override
    public List<String> stored(List<String> values) {
        return values;
    }

    private String alterType(Identifier name) {
        return "alter type " + dialect.quoted(name);
    }
}
