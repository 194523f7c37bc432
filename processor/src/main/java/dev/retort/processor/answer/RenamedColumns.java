package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns have another name now, in tables that may have one too. */
final class RenamedColumns {

    private final Assembly assembly;
    private final Declarations declarations;
    private final Snapshot before;
    private final Dropping dropping;
    private final Answered answered;
    private final Answers answers;
    private final ColumnAnswers columnAnswers;
    private final SameAttributes sameAttributes;
    private final ColumnFates fates;
    private final SortedMap<QualifiedName, QualifiedName> tables;
    private final SortedMap<QualifiedName, QualifiedName> oldNames = new TreeMap<>();
    private final Map<QualifiedName, SortedMap<Identifier, Identifier>> found = new HashMap<>();

    /** @param answers learns what became of each answer */
    RenamedColumns(
            Assembly assembly,
            Declarations declarations,
            Snapshot before,
            Dropping dropping,
            Answered answered,
            Answers answers,
            SortedMap<QualifiedName, QualifiedName> tables) {
        this.assembly = assembly;
        this.declarations = declarations;
        this.before = before;
        this.dropping = dropping;
        this.answered = answered;
        this.answers = answers;
        this.tables = tables;
        this.columnAnswers = new ColumnAnswers(assembly, before, answered, answers);
        this.sameAttributes = new SameAttributes(assembly, declarations, before, answered);
        this.fates = new ColumnFates(assembly, before, tables, answers);
    }

    /** Of each table by its old name, old names to new. */
    SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> find() {
        tables.forEach((old, now) -> oldNames.putIfAbsent(now, old));
        assembly.origins().forEach((table, origin) -> {
            if (!isAsItWas(table, origin)) {
                found.put(table, ofEachAlone(table, origin));
            }
        });
        SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns = new TreeMap<>();
        if (found.isEmpty()) {
            return columns;
        }
        for (QualifiedName table : referredFirst()) {
            if (found.containsKey(table) || refersToRenamed(oldName(table))) {
                SortedMap<Identifier, Identifier> renamed =
                        find(oldName(table), table, assembly.origins().get(table));
                found.put(table, renamed);
                if (!renamed.isEmpty()) {
                    columns.put(oldName(table), renamed);
                }
            }
        }
        return columns;
    }

    private QualifiedName oldName(QualifiedName table) {
        return oldNames.getOrDefault(table, table);
    }

    private boolean isAsItWas(QualifiedName table, Assembly.TableOrigin origin) {
        return declarations.areSettled(table)
                && oldName(table).equals(table)
                && columnAnswers.in(table, oldName(table)).isEmpty()
                && EmbeddedAnswers.in(origin, assembly.classes(), answered)
                        .byPath()
                        .isEmpty();
    }

    /** What can be told before anything is known of what the table refers to: itself, perhaps. */
    private SortedMap<Identifier, Identifier> ofEachAlone(QualifiedName table, Assembly.TableOrigin origin) {
        Map<Identifier, String> attributes = attributesBefore(oldName(table));
        SortedMap<Identifier, Identifier> ofEachAlone =
                ColumnPaths.ofOneColumnEach(attributes, declarations.of(table).attributes());
        columnAnswers.in(table, oldName(table)).forEach((column, answer) -> {
            Identifier from = Identifier.of(answer.value());
            if (attributes.containsKey(from) && isAlone(column, origin)) {
                ofEachAlone.put(from, column);
            }
        });
        return ofEachAlone;
    }

    private Map<Identifier, String> attributesBefore(QualifiedName old) {
        return Optional.ofNullable(before.declared().get(old))
                .map(Snapshot.Declared::attributes)
                .orElse(Map.of());
    }

    /** All tables, each behind those that it refers to; in a circle one comes first. Without calls in calls, for there are long ways. */
    private Set<QualifiedName> referredFirst() {
        Set<QualifiedName> ordered = new LinkedHashSet<>();
        Set<QualifiedName> entered = new HashSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>();
        for (QualifiedName start : assembly.origins().keySet()) {
            if (entered.add(start)) {
                open.push(start);
            }
            while (!open.isEmpty()) {
                Optional<QualifiedName> next =
                        referredBy(open.peek()).filter(entered::add).findFirst();
                next.ifPresentOrElse(open::push, () -> ordered.add(open.pop()));
            }
        }
        return ordered;
    }

    private Stream<QualifiedName> referredBy(QualifiedName table) {
        Table was = before.schema().tables().get(oldName(table));
        return was == null
                ? Stream.empty()
                : was.foreignKeys().stream()
                        .map(it -> tables.getOrDefault(it.references(), it.references()))
                        .filter(assembly.origins()::containsKey);
    }

    /** What is referred to may have another name, too. */
    private SeveralColumns.Target newName(SeveralColumns.Target old) {
        QualifiedName table = tables.getOrDefault(old.table(), old.table());
        return new SeveralColumns.Target(
                table, found.getOrDefault(table, new TreeMap<>()).getOrDefault(old.column(), old.column()));
    }

    private SortedMap<Identifier, Identifier> find(
            QualifiedName old, QualifiedName table, Assembly.TableOrigin origin) {
        SortedMap<Identifier, Located<String>> written = columnAnswers.in(table, old);
        EmbeddedAnswers embedded = EmbeddedAnswers.in(origin, assembly.classes(), answered);
        boolean isSaid = !written.isEmpty() || !embedded.byPath().isEmpty();
        boolean isNew = !before.schema().tables().containsKey(old) || old.equals(table) && tables.containsKey(table);
        if (isNew) {
            Stream.concat(written.values().stream(), embedded.byPath().values().stream())
                    .forEach(it -> fates.tellOfNewTable(table, it));
            return new TreeMap<>();
        }
        Map<Identifier, String> attributes = attributesBefore(old);
        Set<Identifier> was = names(before.schema().table(old));
        Set<Identifier> is = names(assembly.schema().table(table));
        boolean isUnchanged =
                was.equals(is) && attributes.equals(declarations.of(table).attributes());
        if (isUnchanged && !isSaid && !refersToRenamed(old) && haveSameKeys(old, table)) {
            return new TreeMap<>();
        }
        SeveralColumns several =
                new SeveralColumns(before.schema().table(old), assembly.schema().table(table), this::newName);
        SortedMap<Identifier, Located<String>> asked = columnAnswers.ofEachColumn(written, origin, attributes, several);
        SortedMap<Identifier, Identifier> pairs = sameAttributes.pairs(old, table, several);
        pairs.entrySet().removeIf(it -> it.getKey().equals(it.getValue()) || asked.containsKey(it.getValue()));
        embedded.byPath().keySet().forEach(it -> embedded.columns(it, attributes)
                .forEach((from, to) -> {
                    if (!from.equals(to) && !asked.containsKey(to)) {
                        pairs.put(from, to);
                    }
                }));
        asked.values().forEach(it -> pairs.remove(Identifier.of(it.value())));
        pairs.keySet().removeIf(it -> dropping.mayGo(table, it));
        asked.forEach((column, answer) -> ask(table, column, answer, pairs, asked.keySet()));
        SortedMap<Identifier, Identifier> possible = Pairs.possible(pairs, was, is, asked.keySet());
        embedded.byPath()
                .forEach((path, answer) ->
                        fates.tellOfEmbedded(path, answer, embedded.columns(path, attributes), attributes, possible));
        asked.forEach((column, answer) -> {
            Identifier from = Identifier.of(answer.value());
            if (!column.equals(possible.get(from))) {
                fates.tellOfUnused(old, table, column, answer);
            } else if (was.contains(column)
                    && !possible.containsKey(column)
                    && !isMeant(table, column, from, attributes)) {
                fates.tellOfItsOwn(table, column, answer);
            } else {
                answers.used(answer);
            }
        });
        return possible;
    }

    /** Then the own columns may have taken each other's names though nothing else here says so. */
    private boolean refersToRenamed(QualifiedName old) {
        Table was = before.schema().tables().get(old);
        return was != null
                && was.foreignKeys().stream().anyMatch(key -> key.referencedColumns().stream()
                        .anyMatch(it -> !newName(new SeveralColumns.Target(key.references(), it))
                                .column()
                                .equals(it)));
    }

    /** Otherwise columns of one attribute may have taken each other's names. */
    private boolean haveSameKeys(QualifiedName old, QualifiedName table) {
        Table was = before.schema().table(old);
        Table is = assembly.schema().table(table);
        return was.primaryKey().equals(is.primaryKey()) && was.foreignKeys().equals(is.foreignKeys());
    }

    private static boolean isAlone(Identifier column, Assembly.TableOrigin origin) {
        return FieldAnswers.columnsOf(
                                origin, origin.columns().get(column).location().element())
                        .size()
                == 1;
    }

    /** Whether what had the name until now may go, or the attribute is that of the other column. */
    private boolean isMeant(
            QualifiedName table, Identifier column, Identifier from, Map<Identifier, String> attributes) {
        return dropping.mayGo(table, column)
                || declarations.of(table).attributes().get(column).equals(attributes.get(from));
    }

    private void ask(
            QualifiedName table,
            Identifier column,
            Located<String> answer,
            SortedMap<Identifier, Identifier> pairs,
            Set<Identifier> asked) {
        Identifier from = Identifier.of(answer.value());
        Identifier other = pairs.get(from);
        if (dropping.mayGo(table, from)) {
            answers.contradicts(answer, RenamedFromAnswer.words(answer), "@Dropped(\"" + from + "\")");
        } else if (other != null && asked.contains(other)) {
            answers.contradicts(
                    answer,
                    RenamedFromAnswer.words(answer),
                    "the same on "
                            + assembly.origins().get(table).columns().get(other).name());
        } else {
            pairs.put(from, column);
        }
    }

    static Set<Identifier> names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }
}
