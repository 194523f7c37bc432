package dev.retort.processor.answer;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Default;
import dev.retort.annotations.Using;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What can be told of SQL that somebody wrote on a field, without a database to ask. */
public final class Expressions {

    private final List<Report> reports = new ArrayList<>();

    private final Assembly assembly;

    private Expressions(Assembly assembly) {
        this.assembly = assembly;
    }

    public static List<Report> reports(Assembly assembly, Answered answered) {
        Expressions expressions = new Expressions(assembly);
        assembly.schema().tables().forEach((name, table) -> {
            if (answered.isIn(name)) {
                Assembly.TableOrigin origin = assembly.origins().get(name);
                table.columns().forEach(it -> expressions.check(origin, table, it.name()));
            }
        });
        return expressions.reports.stream().distinct().toList();
    }

    private void check(Assembly.TableOrigin origin, Table table, Identifier column) {
        Element field = origin.columns().get(column).location().element();
        List<AnnotationUse> uses = Annotated.of(field).annotations().stream()
                .filter(Expressions::isExpression)
                .toList();
        List<Identifier> columns = uses.isEmpty() ? List.of() : FieldAnswers.columnsOf(origin, column);
        for (AnnotationUse use : uses) {
            if (columns.size() > 1
                    && isReference(field)
                    && !isForEach(use, field)
                    && !isOne(use, Backfill.class)
                    && !isOne(use, Using.class)) {
                reports.add(Report.at(
                        use.where(),
                        Problem.SEVERAL_COLUMNS,
                        use,
                        origin.columns().get(column).name(),
                        String.join(
                                ", ", columns.stream().map(Identifier::toString).toList())));
            } else {
                Stream.concat(use.texts("value").stream(), use.texts("downgrade").stream())
                        .forEach(it -> check(use, it, table, column, columns.size() == 1, field));
            }
        }
    }

    /** Hibernate gives it to each column of a reference, unless these are written one by one. */
    private static boolean isForEach(AnnotationUse use, Element field) {
        return use.isHibernate()
                && Annotated.of(field).repeated("JoinColumn", "JoinColumns").size() < 2;
    }

    /** Of a collection the table has columns that no expression is about. */
    private static boolean isReference(Element field) {
        Annotated annotated = Annotated.of(field);
        return annotated.is("ManyToOne")
                || annotated.is("OneToOne")
                || annotated.hibernate("Any").isPresent();
    }

    private static boolean isExpression(AnnotationUse use) {
        return isOne(use, Default.class)
                || isOne(use, Backfill.class)
                || isOne(use, Using.class)
                || use.isHibernate("ColumnDefault");
    }

    private static boolean isOne(AnnotationUse use, Class<?> annotation) {
        return use.qualifiedName().equals(annotation.getName());
    }

    private void check(
            AnnotationUse use,
            Located<String> expression,
            Table table,
            Identifier column,
            boolean isAlone,
            Element field) {
        Optional<String> flaw = SqlText.flaw(expression.value());
        if (flaw.isPresent()) {
            reports.add(Report.at(expression.where(), Problem.EXPRESSION_BROKEN, use, expression.value(), flaw.get()));
        } else if (isAlone && !isOne(use, Using.class)) {
            SqlLiteral.of(expression.value())
                    .filter(it -> !field.getKind().isClass() || !fitsAnyOf(field, it))
                    .flatMap(it -> it.misfit(table, table.column(column).orElseThrow(), isOne(use, Backfill.class)))
                    .ifPresent(it -> reports.add(Report.at(
                            expression.where(),
                            Problem.VALUE_DOES_NOT_FIT,
                            expression.value().strip(),
                            name(table.name(), column),
                            it)));
        }
    }

    /** A class has several columns, of which a value is for one: what tells classes apart, or rows that are deleted, beside keys. */
    private boolean fitsAnyOf(Element type, SqlLiteral literal) {
        return assembly.origins().entrySet().stream().anyMatch(it -> {
            Table table = assembly.schema().table(it.getKey());
            return FieldAnswers.columnsOf(it.getValue(), type).stream()
                    .flatMap(column -> table.column(column).stream())
                    .anyMatch(column -> literal.misfit(table, column, true).isEmpty());
        });
    }

    private static String name(QualifiedName table, Identifier column) {
        return table + "." + column;
    }
}
