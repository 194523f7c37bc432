package dev.retort.dialect;

import dev.retort.operation.AlterEnumType;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameValues;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Domains over text with a check, as Hibernate 7 makes them; its own enums H2 knows in columns only, by no name. What the check is
 * called is H2's business: so it is for those that Hibernate made.
 */
final class H2EnumTypes implements EnumTypes {

    /** Hibernate's end with the longest value that is there, and no domain ever grows. */
    private static final int LENGTH = 255;

    private static final String NOTHING = "'set @retort = null'";

    private final Dialect dialect;

    H2EnumTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<String> create(EnumType type) {
        return List.of("create domain " + dialect.quoted(type.name()) + " as varchar(" + LENGTH + ") " + check(type));
    }

    private String check(EnumType type) {
        return "check (value in ("
                + type.values().stream().map(dialect::literal).collect(Collectors.joining(", ")) + "))";
    }

    @Override
    public List<String> rename(RenameEnumType operation) {
        return List.of(alterDomain(operation.from()) + " rename to " + dialect.quoted(operation.to()));
    }

    /** Each does no harm where it was done before. */
    @Override
    public List<String> alter(AlterEnumType operation) {
        List<String> statements = new ArrayList<>();
        statements.add(dropCheck(operation.from().name()));
        if (!operation.renamed().isEmpty()) {
            operation.columns().forEach(it -> dialect.statements(
                            new RenameValues(it.table(), it.column(), operation.renamed(), false))
                    .forEach(update -> statements.add(update.sql())));
        }
        statements.add(addCheck(operation.after()));
        return statements;
    }

    private String dropCheck(Identifier type) {
        return "execute immediate coalesce((select "
                + dialect.literal(alterDomain(type) + " drop constraint \"")
                + " || constraint_name || '\"'" + fromChecks(type) + " fetch first row only), " + NOTHING + ")";
    }

    private String addCheck(EnumType type) {
        return "execute immediate case when exists (select 1" + fromChecks(type.name()) + ") then " + NOTHING + " else "
                + dialect.literal(alterDomain(type.name()) + " add " + check(type)) + " end";
    }

    private String fromChecks(Identifier type) {
        return " from information_schema.domain_constraints where domain_schema = current_schema and domain_name = "
                + dialect.literal(dialect.physicalName(type));
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
