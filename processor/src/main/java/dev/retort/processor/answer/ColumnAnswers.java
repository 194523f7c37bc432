package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Which columns had which name, as {@link RenamedFrom} says on what declares them. */
record ColumnAnswers(Assembly assembly, Snapshot before, Answered answered, Answers answers) {

    /** @param old the name that the table had */
    SortedMap<Identifier, Located<String>> in(QualifiedName table, QualifiedName old) {
        return answered.isIn(table) ? written(old, assembly.origins().get(table)) : new TreeMap<>();
    }

    /** On an association with a table of its own the answer is about that table, unless it names a column that is gone from there. */
    private SortedMap<Identifier, Located<String>> written(QualifiedName old, Assembly.TableOrigin origin) {
        SortedMap<Identifier, Located<String>> asked = new TreeMap<>();
        origin.columns().forEach((column, attribute) -> {
            Element element = attribute.location().element();
            boolean isOfTable = element.equals(origin.entity().location().element());
            RenamedFromAnswer.on(element)
                    .filter(it -> !isOfTable || isReplaced(old, Identifier.of(it.value()), column, origin))
                    .ifPresent(it -> asked.put(column, it));
        });
        return asked;
    }

    private boolean isReplaced(QualifiedName old, Identifier column, Identifier other, Assembly.TableOrigin origin) {
        return Optional.ofNullable(before.schema().tables().get(old))
                .filter(it -> TablePaths.areOfAttribute(origin))
                .filter(it -> it.column(column).isPresent() && it.column(other).isEmpty())
                .filter(it -> !origin.columns().containsKey(column))
                .isPresent();
    }

    /** Where several columns are of one field, an answer there names a former one, and the others follow. */
    SortedMap<Identifier, Located<String>> ofEachColumn(
            SortedMap<Identifier, Located<String>> written,
            Assembly.TableOrigin origin,
            Map<Identifier, String> attributes,
            SeveralColumns several) {
        SortedMap<Identifier, Located<String>> ofEach = new TreeMap<>();
        written.keySet().stream()
                .collect(Collectors.groupingBy(
                        it -> origin.columns().get(it).location().element(), Collectors.toCollection(TreeSet::new)))
                .forEach((field, columns) -> {
                    Located<String> answer = written.get(columns.first());
                    Identifier from = Identifier.of(answer.value());
                    boolean isOneOfSeveral = columns.size() > 1 && attributes.containsKey(from);
                    SortedMap<Identifier, Identifier> pairs = isOneOfSeveral
                            ? pairs(columns, lastName(from, attributes), origin.paths(), attributes, several)
                            : new TreeMap<>();
                    if (pairs.containsKey(from)) {
                        pairs.forEach((old, now) -> ofEach.put(now, answer.map(it -> old.toString())));
                    } else if (isOneOfSeveral && !columns.contains(from)) {
                        answers.failed(
                                answer,
                                "which of its columns " + columns + " that became cannot be told, so say so with"
                                        + " op.renameColumn in a revision of your own");
                    } else {
                        ofEach.put(columns.first(), answer);
                    }
                });
        return ofEach;
    }

    /** The field may be of something that is embedded more than once. */
    private static SortedMap<Identifier, Identifier> pairs(
            Set<Identifier> columns,
            String formerName,
            Map<Identifier, String> paths,
            Map<Identifier, String> attributes,
            SeveralColumns several) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        columns.stream().map(it -> ColumnPaths.attribute(it, paths)).distinct().forEach(path -> {
            Set<Identifier> now = new TreeSet<>(ColumnPaths.columnsOf(path, paths));
            now.retainAll(columns);
            String former = path.substring(0, path.lastIndexOf('.') + 1) + formerName;
            Set<Identifier> then = ColumnPaths.columnsOf(former, attributes);
            pairs.putAll(former.equals(path) ? several.pairsInOrder(then, now) : several.pairs(then, now));
        });
        return pairs;
    }

    private static String lastName(Identifier column, Map<Identifier, String> paths) {
        String attribute = ColumnPaths.attribute(column, paths);
        return attribute.substring(attribute.lastIndexOf('.') + 1);
    }
}
