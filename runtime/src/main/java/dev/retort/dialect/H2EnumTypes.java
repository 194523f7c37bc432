package dev.retort.dialect;

import dev.retort.operation.AlterEnumType;
import dev.retort.operation.EnumColumn;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameValues;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            statements.addAll(updates(operation));
        }
        statements.add(addCheck(operation.after()));
        return statements;
    }

    /** One of the columns may refer to another, and H2 looks after each statement whether they agree. */
    private List<String> updates(AlterEnumType operation) {
        Set<String> tables = new LinkedHashSet<>();
        List<String> updates = new ArrayList<>();
        for (EnumColumn it : operation.columns()) {
            tables.add("alter table " + dialect.quoted(it.table()) + " set referential_integrity ");
            dialect.statements(new RenameValues(it.table(), it.column(), operation.renamed(), false))
                    .forEach(update -> updates.add(update.sql()));
        }
        if (updates.size() > 1) {
            updates.addAll(0, tables.stream().map(it -> it + "false").toList());
            updates.addAll(tables.stream().map(it -> it + "true check").toList());
        }
        return updates;
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
