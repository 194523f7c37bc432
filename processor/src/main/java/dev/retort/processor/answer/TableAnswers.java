package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.processor.problem.Location;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * Which tables had which name, as {@link dev.retort.annotations.RenamedFrom} says. A field of a superclass, or of what several embed,
 * has a table for each of them: an answer there names the former attribute or one of the former tables, and is about them all.
 */
final class TableAnswers {

    /** The name that a table had, and who says so. */
    record Former(QualifiedName table, Located<String> answer) {}

    private final Assembly assembly;
    private final Declarations declarations;
    private final Snapshot before;
    private final FormerTables formerTables;
    private final Dropping dropping;
    private final Answered answered;
    private final Answers answers;
    private final SortedMap<QualifiedName, Former> found = new TreeMap<>();

    TableAnswers(
            Assembly assembly,
            Declarations declarations,
            Snapshot before,
            FormerTables formerTables,
            Dropping dropping,
            Answered answered,
            Answers answers) {
        this.assembly = assembly;
        this.declarations = declarations;
        this.before = before;
        this.formerTables = formerTables;
        this.dropping = dropping;
        this.answered = answered;
        this.answers = answers;
    }

    /** On the class it is about its own table, not about one that an annotation adds. */
    SortedMap<QualifiedName, Former> onClasses() {
        assembly.origins().forEach((table, origin) -> {
            if (TablePaths.areOfClassItself(origin)) {
                answerOn(origin).ifPresent(it -> take(table, it));
            }
        });
        return new TreeMap<>(found);
    }

    /** Beside those on classes. */
    SortedMap<QualifiedName, Former> onFields(FormerEntities formerEntities) {
        Map<Element, SortedSet<QualifiedName>> ofFields = new LinkedHashMap<>();
        assembly.origins().forEach((table, origin) -> {
            if (TablePaths.areOfAttribute(origin) && answerOn(origin).isPresent()) {
                ofFields.computeIfAbsent(origin.entity().location().element(), it -> new TreeSet<>())
                        .add(table);
            }
        });
        ofFields.forEach(
                (field, tables) -> ofField(tables, RenamedFromAnswer.on(field).orElseThrow(), formerEntities));
        return found;
    }

    private Optional<Located<String>> answerOn(Assembly.TableOrigin origin) {
        Location where = origin.entity().location();
        return where.mirror() == null && answered.is(where.element())
                ? RenamedFromAnswer.on(where.element())
                : Optional.empty();
    }

    private void take(QualifiedName table, Located<String> answer) {
        found.put(table, new Former(inSchemaOf(table, answer), answer));
    }

    private void ofField(SortedSet<QualifiedName> tables, Located<String> answer, FormerEntities formerEntities) {
        Optional<QualifiedName> named = tables.stream()
                .map(it -> inSchemaOf(it, answer))
                .filter(before.schema().tables()::containsKey)
                .findFirst();
        if (named.isPresent() && tables.size() == 1) {
            take(tables.first(), answer);
            return;
        }
        SortedMap<QualifiedName, QualifiedName> former = new TreeMap<>();
        String name = named.flatMap(this::attribute).orElse(answer.value());
        tables.forEach(it -> ofSameEntity(it, name, named, formerEntities).ifPresent(old -> former.put(it, old)));
        if (named.isPresent() && !former.containsValue(named.get())) {
            List<QualifiedName> others = tables.stream()
                    .filter(it -> !former.containsKey(it) && !isAsItWas(it))
                    .toList();
            if (others.size() > 1) {
                answers.failed(
                        answer,
                        "which of " + RenamedFromAnswer.list(others) + " it became cannot be told, so say so with"
                                + " op.renameTable in a revision of your own");
                return;
            }
            others.forEach(it -> former.put(it, named.get()));
        }
        former.forEach((table, old) -> found.put(table, new Former(old, answer)));
        if (former.isEmpty()) {
            take(tables.first(), answer);
        }
    }

    /** The name of the attribute that had the table. */
    private Optional<String> attribute(QualifiedName table) {
        return Optional.ofNullable(before.declared().get(table))
                .map(TablePaths::withoutClass)
                .filter(it -> TablePaths.mayBeOf(TablePaths.attributeOf(it), it))
                .map(it -> SimpleName.of(TablePaths.attributeOf(it)));
    }

    /** Where exactly one table of its entity was that of the attribute. */
    private Optional<QualifiedName> ofSameEntity(
            QualifiedName table, String name, Optional<QualifiedName> named, FormerEntities formerEntities) {
        String path = attributeOf(declarations.of(table));
        String former = path.substring(0, path.lastIndexOf('.') + 1) + name;
        String entity = assembly.origins().get(table).entity().name();
        List<QualifiedName> tables = formerTables.of(formerEntities.of(entity)).entrySet().stream()
                .filter(it -> !it.getKey().equals(table) && isOf(former, it.getValue()))
                .map(Map.Entry::getKey)
                .filter(it -> !dropping.mayGo(it) || named.filter(it::equals).isPresent())
                .toList();
        return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
    }

    private static String attributeOf(Snapshot.Declared table) {
        return TablePaths.attributeOf(TablePaths.withoutClass(table));
    }

    private static boolean isOf(String attribute, Snapshot.Declared table) {
        return attributeOf(table).equals(attribute) && TablePaths.mayBeOf(attribute, TablePaths.withoutClass(table));
    }

    private boolean isAsItWas(QualifiedName table) {
        Snapshot.Declared is = declarations.of(table);
        return Optional.ofNullable(before.declared().get(table))
                .filter(it -> it.entity().equals(is.entity()) && isOf(attributeOf(is), it))
                .isPresent();
    }

    /** A name without a schema means the same schema, unless only the default one has it. */
    private QualifiedName inSchemaOf(QualifiedName table, Located<String> answer) {
        QualifiedName written = QualifiedName.of(answer.value());
        QualifiedName sibling = table.sibling(written.name());
        boolean isSibling = written.schema().isEmpty()
                && (before.schema().tables().containsKey(sibling)
                        || !before.schema().tables().containsKey(written));
        return isSibling ? sibling : written;
    }
}
