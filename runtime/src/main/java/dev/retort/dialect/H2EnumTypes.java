package dev.retort.dialect;

import dev.retort.operation.AlterEnumType;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameValues;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Domains over text with a check, as Hibernate 7 makes them; its own enums H2 knows in columns only, by no name. */
final class H2EnumTypes implements EnumTypes {

    /** Hibernate's end with the longest value that is there, and no domain ever grows. */
    private static final int LENGTH = 255;

    private final Dialect dialect;

    H2EnumTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<String> create(EnumType type) {
        return List.of("create domain " + dialect.quoted(type.name()) + " as varchar(" + LENGTH + ") constraint "
                + check(type));
    }

    private String check(EnumType type) {
        return checkName(type.name()) + " check (value in ("
                + type.values().stream().map(dialect::literal).collect(Collectors.joining(", ")) + "))";
    }

    private String checkName(Identifier type) {
        return dialect.quoted(new Identifier(type.text() + "_check", type.exact()));
    }

    @Override
    public List<String> rename(RenameEnumType operation) {
        String alter = alterDomain(operation.from());
        return List.of(
                alter + " rename constraint " + checkName(operation.from()) + " to " + checkName(operation.to()),
                alter + " rename to " + dialect.quoted(operation.to()));
    }

    @Override
    public List<String> alter(AlterEnumType operation) {
        String alter = alterDomain(operation.from().name());
        List<String> statements = new ArrayList<>();
        statements.add(alter + " drop constraint if exists "
                + checkName(operation.from().name()));
        if (!operation.renamed().isEmpty()) {
            operation.columns().forEach(it -> dialect.statements(
                            new RenameValues(it.table(), it.column(), operation.renamed()))
                    .forEach(update -> statements.add(update.sql())));
        }
        statements.add(alter + " add constraint if not exists " + check(operation.after()));
        return statements;
    }

    @Override
    public List<String> drop(Identifier name) {
        return List.of("drop domain " + dialect.quoted(name));
    }

    /** The order says nothing in a check. */
    @Override
    public List<String> stored(List<String> values) {
        return values.stream().sorted().toList();
    }

    private String alterDomain(Identifier name) {
        return "alter domain " + dialect.quoted(name);
    }
}
