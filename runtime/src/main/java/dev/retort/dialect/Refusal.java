package dev.retort.dialect;

import dev.retort.operation.RequireNotNull;
import dev.retort.operation.RequireUnique;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with rows, as a query for one value: a sentence, or null where nothing is. */
final class Refusal {

    /** As many values as a person wants to see of those that are there more than once. */
    private static final int SHOWN = 3;

    /** Enough of a value to find it by. */
    private static final String SHORT_TEXT = "varchar(100)";

    private final Dialect dialect;

    Refusal(Dialect dialect) {
        this.dialect = dialect;
    }

    String of(RequireNotNull required) {
        String sentence = dialect.literal(
                        required.column() + " of " + required.table() + " may not be null any more, but is null in ")
                + " || count(*) || case when count(*) = 1 then ' row' else ' rows' end || ': give each a value first'";
        return "select case when count(*) > 0 then " + sentence + " end\nfrom " + dialect.quoted(required.table())
                + " where " + dialect.quoted(required.column()) + " is null";
    }

    /** The groups are counted before all but the first are left out. */
    String of(RequireUnique required) {
        List<String> columns = required.columns().stream().map(dialect::quoted).toList();
        String names = required.columns().stream().map(Identifier::toString).collect(Collectors.joining(", "));
        String all = String.join(", ", columns);
        String values = columns.stream()
                .map(it -> "cast(" + it + " as " + SHORT_TEXT + ")")
                .collect(Collectors.joining(" || ', ' || "));
        String sentence =
                dialect.literal(names + " of " + required.table() + " must be unique, but several rows have the same: ")
                        + " || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place)"
                        + " || case when max(groups) > " + SHOWN + " then '; and ' || (max(groups) - " + SHOWN
                        + ") || ' more' else '' end";
        return "select case when count(*) > 0 then " + sentence + " end\nfrom (select " + values
                + " as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by " + all
                + ") as place\n    from " + dialect.quoted(required.table()) + " where "
                + columns.stream().map(it -> it + " is not null").collect(Collectors.joining(" and "))
                + "\n    group by " + all + " having count(*) > 1 order by " + all + " fetch first " + SHOWN
                + " rows only) as first_of_them";
    }
}
