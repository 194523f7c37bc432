package dev.retort.processor.answer;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Using;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.statement.PlainExpression;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expressions on a field that is embedded more than once: what names a column of the row would give all of them the same. */
public final class ExpressionsForSeveral {

    private final Assembly assembly;
    private final Schema renamed;
    private final FieldAnswers answers;

    private ExpressionsForSeveral(Assembly assembly, Schema renamed) {
        this.assembly = assembly;
        this.renamed = renamed;
        this.answers = new FieldAnswers(assembly);
    }

    /** @param renamed the schema before, under the present names */
    public static List<Report> reports(List<SchemaOperation> operations, Assembly assembly, Schema renamed) {
        ExpressionsForSeveral expressions = new ExpressionsForSeveral(assembly, renamed);
        return operations.stream().flatMap(expressions::of).distinct().toList();
    }

    private Stream<Report> of(SchemaOperation operation) {
        if (operation instanceof AddColumn add && add.backfill().isPresent()) {
            return of(add.table(), add.column().name(), Backfill.class);
        }
        if (!(operation instanceof AlterColumn alter)) {
            return Stream.empty();
        }
        return Stream.concat(
                alter.backfill().stream()
                        .flatMap(it -> of(alter.table(), alter.to().name(), Backfill.class)),
                alter.conversion().stream()
                        .flatMap(it -> of(alter.table(), alter.to().name(), Using.class)));
    }

    private Stream<Report> of(QualifiedName table, Identifier column, Class<?> annotation) {
        return answers.of(table, column, annotation).filter(it -> namesColumns(it, table)).stream()
                .flatMap(it -> report(it, assembly.origins().get(table), column));
    }

    private boolean namesColumns(AnnotationUse use, QualifiedName table) {
        Set<Identifier> columns = Stream.of(renamed, assembly.schema())
                .flatMap(it -> it.table(table).columns().stream())
                .map(Column::name)
                .collect(Collectors.toSet());
        return Stream.concat(use.text("value").stream(), use.text("downgrade").stream())
                .map(Located::value)
                .anyMatch(it -> PlainExpression.mayName(columns, it));
    }

    private static Stream<Report> report(AnnotationUse use, Assembly.TableOrigin origin, Identifier column) {
        Origin one = origin.columns().get(column);
        if (one.location().element().equals(origin.entity().location().element())) {
            // A collection has its table but once: values, keys and places in one are columns of different kinds.
            return Stream.empty();
        }
        List<Identifier> columns = FieldAnswers.columnsOf(origin, one.location().element()).stream()
                .filter(it -> it.equals(column)
                        || !FieldAnswers.areOfOneAttribute(origin.columns().get(it), one))
                .toList();
        return columns.size() == 1
                ? Stream.empty()
                : Stream.of(Report.at(
                        use.where(),
                        Problem.EXPRESSION_FOR_SEVERAL,
                        use,
                        columns.stream().map(Identifier::toString).collect(Collectors.joining(", "))));
    }
}
