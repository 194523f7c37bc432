package dev.retort.dialect;

import dev.retort.operation.AlterEnumType;
import dev.retort.operation.EnumColumn;
import dev.retort.operation.RequireCheck;
import dev.retort.operation.RequireEmpty;
import dev.retort.operation.RequireFits;
import dev.retort.operation.RequireNotNull;
import dev.retort.operation.RequireUnique;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with rows, as a query for one value: a sentence, or null where nothing is. */
final class Refusal {

    /** As many values as a person wants to see of those that are there more than once. */
    private static final int SHOWN = 3;

    /** Enough of a value to find it by. */
    private static final String SHORT_TEXT = "varchar(100)";

    private static final String AND_MORE = " || case when max(groups) > " + SHOWN + " then '; and ' || (max(groups) - "
            + SHOWN + ") || ' more' else '' end";

    /** A column of the user's may be named as something here; behind the table's name it is never taken for that. */
    private static final String ROWS = "rows_there";

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

    String of(RequireEmpty required) {
        String sentence = dialect.literal("what " + required.column() + " of " + required.table()
                        + " held is gone, and it may not be null in the ")
                + " || count(*) || case when count(*) = 1 then ' row that is' else ' rows that are' end"
                + " || ' there: give op.addColumn a backfill(\"...\") instead of this op.requireEmpty, or delete the rows first'";
        return "select case when count(*) > 0 then " + sentence + " end\nfrom " + dialect.quoted(required.table());
    }

    String of(RequireCheck required) {
        String broken = "not (" + new Definition(dialect).of(required.condition()) + ")";
        return required.condition().accept(new Condition.Visitor<>() {
            @Override
            public String visit(Condition.OneOf oneOf) {
                return whatIsHeld(
                        required.table(), oneOf.column(), "be one of " + String.join(", ", oneOf.values()), broken);
            }

            @Override
            public String visit(Condition.Between between) {
                return whatIsHeld(
                        required.table(),
                        between.column(),
                        "be between " + between.low() + " and " + between.high(),
                        broken);
            }

            @Override
            public String visit(Condition.Sql sql) {
                String sentence =
                        dialect.literal("all rows of " + required.table() + " must meet " + sql.expression() + ", but ")
                                + " || count(*) || case when count(*) = 1 then ' row does' else ' rows do' end"
                                + " || ' not: change what they hold first'";
                return "select case when count(*) > 0 then " + sentence + " end\nfrom "
                        + dialect.quoted(required.table()) + " where " + broken;
            }
        });
    }

    /** Of one of its columns. */
    String of(AlterEnumType operation, EnumColumn column) {
        return whatIsHeld(
                column.table(),
                column.column(),
                "be one of " + String.join(", ", operation.to()),
                operation.removed().stream()
                        .map(dialect::literal)
                        .collect(Collectors.joining(
                                ", ", "cast(" + qualified(column.column()) + " as varchar) in (", ")")));
    }

    String of(RequireFits required) {
        return whatIsHeld(
                required.table(),
                required.column(),
                "fit " + required.type(),
                Room.exceeded(qualified(required.column()), required.type()));
    }

    private String whatIsHeld(QualifiedName table, Identifier column, String must, String broken) {
        String quoted = qualified(column);
        String sentence = dialect.literal(column + " of " + table + " must " + must + ", but rows hold ")
                + " || string_agg(held || ' (' || holding || case when holding = 1 then ' row)' else ' rows)' end, '; ' order by place)"
                + AND_MORE + " || ': give them another value first'";
        return "select case when count(*) > 0 then " + sentence + " end\nfrom (select cast(" + quoted + " as "
                + SHORT_TEXT
                + ") as held, count(*) as holding, count(*) over () as groups, row_number() over (order by "
                + quoted + ") as place\n    from " + dialect.quoted(table) + " as " + ROWS + " where " + broken
                + "\n    group by " + quoted + " order by " + quoted + " fetch first " + SHOWN
                + " rows only) as first_of_them";
    }

    /** The groups are counted before all but the first are left out. */
    String of(RequireUnique required) {
        List<String> columns = required.columns().stream().map(this::qualified).toList();
        String names = required.columns().stream().map(Identifier::toString).collect(Collectors.joining(", "));
        String all = String.join(", ", columns);
        String values = columns.stream()
                .map(it -> "cast(" + it + " as " + SHORT_TEXT + ")")
                .collect(Collectors.joining(" || ', ' || "));
        String sentence =
                dialect.literal(names + " of " + required.table() + " must be unique, but several rows have the same: ")
                        + " || string_agg(shared || ' (' || sharing || ' rows)', '; ' order by place)" + AND_MORE;
        return "select case when count(*) > 0 then " + sentence + " end\nfrom (select " + values
                + " as shared, count(*) as sharing, count(*) over () as groups, row_number() over (order by " + all
                + ") as place\n    from " + dialect.quoted(required.table()) + " as " + ROWS + " where "
                + columns.stream().map(it -> it + " is not null").collect(Collectors.joining(" and "))
                + "\n    group by " + all + " having count(*) > 1 order by " + all + " fetch first " + SHOWN
                + " rows only) as first_of_them";
    }

    private String qualified(Identifier column) {
        return ROWS + "." + dialect.quoted(column);
    }
}
