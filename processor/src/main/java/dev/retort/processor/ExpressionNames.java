package dev.retort.processor;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Default;
import dev.retort.annotations.Using;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.answer.FieldAnswers;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.statement.PlainExpression;
import dev.retort.processor.statement.PlainStatement;
import dev.retort.processor.statement.SqlName;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the SQL on fields names what is there when it runs. */
final class ExpressionNames {

    private final FieldAnswers answers;
    private final SqlWords madeElsewhere;
    private final Set<Report> reports = new LinkedHashSet<>();

    /** @param madeElsewhere the words of SQL and Java that may have made more than the schema shows */
    ExpressionNames(FieldAnswers answers, SqlWords madeElsewhere) {
        this.answers = answers;
        this.madeElsewhere = madeElsewhere;
    }

    List<Report> in(Schema before, List<SchemaOperation> operations) {
        Schema schema = before;
        for (SchemaOperation operation : operations) {
            Schema after = operation.applyTo(schema);
            if (operation instanceof CreateTable create) {
                create.table()
                        .columns()
                        .forEach(it ->
                                check(Default.class, "value", create.table().name(), it, after));
            } else if (operation instanceof AddColumn add) {
                check(Default.class, "value", add.table(), add.column(), after);
                check(Backfill.class, "value", add.table(), add.column(), after);
            } else if (operation instanceof AlterColumn change) {
                check(change, schema, after);
            }
            schema = after;
        }
        return List.copyOf(reports);
    }

    private void check(AlterColumn change, Schema schema, Schema after) {
        if (!change.from().defaultValue().equals(change.to().defaultValue())) {
            check(Default.class, "value", change.table(), change.to(), after);
        }
        if (change.backfill().isPresent()) {
            check(Backfill.class, "value", change.table(), change.to(), after);
        }
        if (change.conversion().isPresent()) {
            check(Using.class, "value", change.table(), change.to(), schema);
            check(Using.class, "downgrade", change.table(), change.to(), after);
        }
    }

    private void check(Class<?> annotation, String attribute, QualifiedName table, Column column, Schema schema) {
        answers.of(table, column.name(), annotation)
                .ifPresent(use -> use.text(attribute).ifPresent(it -> lacks(
                                PlainExpression.of(it.value(), table.name().text()), table, schema)
                        .forEach(lack ->
                                reports.add(Report.at(it.where(), Problem.EXPRESSION_NAMES_UNKNOWN, use, lack)))));
    }

    private List<String> lacks(PlainExpression expression, QualifiedName table, Schema schema) {
        KnownNames known = new KnownNames(schema, madeElsewhere);
        List<String> lacks = new ArrayList<>();
        Stream.concat(
                        Stream.of(new PlainStatement(
                                new SqlName(
                                        table.schema().map(Identifier::text),
                                        table.name().text()),
                                expression.columns())),
                        expression.selects().stream())
                .map(known::lackOf)
                .flatMap(Optional::stream)
                .forEach(lacks::add);
        return lacks;
    }
}
