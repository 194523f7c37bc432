package dev.retort.processor.answer;

import dev.retort.annotations.Dropped;
import dev.retort.annotations.RenamedFrom;
import dev.retort.diff.Renames;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What may go, as {@link Dropped} says: tables on the package of the revisions, columns on their entity or its superclasses. */
public final class Dropping {

    private final Map<QualifiedName, Located<String>> tables = new LinkedHashMap<>();
    private final Map<String, Map<Identifier, Located<String>>> columnsByEntity = new LinkedHashMap<>();
    private final Assembly assembly;

    private Dropping(Assembly assembly) {
        this.assembly = assembly;
    }

    public static Dropping of(MigrationsDeclaration migrations, Assembly assembly, Answered answered) {
        Dropping dropping = new Dropping(assembly);
        answers(migrations.element()).forEach(it -> dropping.tables.put(QualifiedName.of(it.value()), it));
        assembly.origins().values().forEach(it -> {
            if (it.entity().location().element() instanceof TypeElement) {
                it.entities()
                        .filter(entity -> answered.is(entity.location().element()))
                        .forEach(dropping::readColumns);
            }
        });
        return dropping;
    }

    private void readColumns(Origin entity) {
        Map<Identifier, Located<String>> columns =
                columnsByEntity.computeIfAbsent(entity.name(), name -> new LinkedHashMap<>());
        lineage(entity, assembly)
                .flatMap(annotated -> answers(annotated.element()))
                .forEach(answer -> columns.put(Identifier.of(answer.value()), answer));
    }

    /** An attribute whose table this is too has none. */
    private static Stream<Annotated> lineage(Origin origin, Assembly assembly) {
        return origin.location().element() instanceof TypeElement type
                ? assembly.classes().of(type).lineage().stream()
                : Stream.empty();
    }

    private static Stream<Located<String>> answers(Element element) {
        return Annotated.of(element).named(Dropped.class.getName()).stream()
                .flatMap(it -> it.texts("value").stream())
                .filter(it -> !it.value().isEmpty());
    }

    public boolean mayGo(QualifiedName table) {
        return tables.containsKey(table);
    }

    /** @param table by its present name */
    public boolean mayGo(QualifiedName table, Identifier column) {
        Assembly.TableOrigin origin = assembly.origins().get(table);
        return origin != null
                && origin.entities().anyMatch(it -> columnsByEntity
                        .getOrDefault(it.name(), Map.of())
                        .containsKey(column));
    }

    /** @param renamed the schema before, under the present names */
    List<Report> reports(Schema renamed, Renames renames) {
        List<Report> reports = new ArrayList<>();
        tables.forEach((table, answer) -> {
            if (renames.replaces(table)) {
                return;
            }
            if (assembly.origins().containsKey(table)
                    && tookItsName(assembly.origins().get(table).entity())) {
                reports.add(Report.at(
                        answer.where(),
                        Problem.ANSWER_NOT_NEEDED,
                        "@Dropped(\"" + answer.value() + "\")",
                        "another table has its name by now"));
                return;
            }
            if (assembly.schema().tables().containsKey(table)) {
                reports.add(Report.at(
                        answer.where(),
                        Problem.CONTRADICTING_ANSWERS,
                        "@Dropped(\"" + answer.value() + "\")",
                        assembly.origins().get(table).entity().name() + ", whose table it is,"));
            } else if (!renamed.tables().containsKey(table)) {
                reports.add(Report.at(
                        answer.where(),
                        Problem.ANSWER_NOT_NEEDED,
                        "@Dropped(\"" + answer.value() + "\")",
                        "there is no table " + table));
            }
        });
        columnsByEntity.forEach((entity, columns) ->
                columns.forEach((column, answer) -> report(entity, column, answer, renamed, renames, reports)));
        return reports.stream().distinct().toList();
    }

    /** Once the revision is written, both answers still stand there and agree. */
    private static boolean tookItsName(Origin declared) {
        return declared != null
                && Annotated.of(declared.location().element())
                        .named(RenamedFrom.class.getName())
                        .isPresent();
    }

    private void report(
            String entity,
            Identifier column,
            Located<String> answer,
            Schema renamed,
            Renames renames,
            List<Report> reports) {
        List<QualifiedName> itsTables = assembly.origins().entrySet().stream()
                .filter(it ->
                        it.getValue().entities().anyMatch(one -> one.name().equals(entity)))
                .map(Map.Entry::getKey)
                .toList();
        for (QualifiedName table : itsTables) {
            if (renames.replaces(table, column)) {
                return;
            }
            if (tookItsName(assembly.origins().get(table).columns().get(column))) {
                reports.add(Report.at(
                        answer.where(),
                        Problem.ANSWER_NOT_NEEDED,
                        "@Dropped(\"" + answer.value() + "\")",
                        "another column has its name by now"));
                return;
            }
            if (assembly.schema().table(table).column(column).isPresent()) {
                reports.add(Report.at(
                        answer.where(),
                        Problem.CONTRADICTING_ANSWERS,
                        "@Dropped(\"" + answer.value() + "\")",
                        "the attribute "
                                + assembly.origins()
                                        .get(table)
                                        .columns()
                                        .get(column)
                                        .name() + ", whose column it is,"));
                return;
            }
        }
        boolean isThere = itsTables.stream()
                .filter(renamed.tables()::containsKey)
                .anyMatch(it -> renamed.table(it).column(column).isPresent());
        boolean isInherited = !answer.where().element().toString().equals(entity);
        if (!isThere && !isInherited) {
            reports.add(Report.at(
                    answer.where(),
                    Problem.ANSWER_NOT_NEEDED,
                    "@Dropped(\"" + answer.value() + "\")",
                    itsTables.get(0) + " has no column " + column));
        }
    }
}
