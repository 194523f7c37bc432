package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.SimpleName;
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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which columns have another name now, in tables that may have one too. */
final class RenamedColumns {

    private final Assembly assembly;
    private final Declarations declarations;
    private final Snapshot before;
    private final Dropping dropping;
    private final Answered answered;
    private final Answers answers;
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
                && asked(table, origin).isEmpty()
                && EmbeddedAnswers.in(origin, assembly.classes(), answered)
                        .byPath()
                        .isEmpty();
    }

    private SortedMap<Identifier, Located<String>> asked(QualifiedName table, Assembly.TableOrigin origin) {
        return answered.isIn(table) ? written(oldName(table), origin) : new TreeMap<>();
    }

    /** What can be told before anything is known of what the table refers to: itself, perhaps. */
    private SortedMap<Identifier, Identifier> ofEachAlone(QualifiedName table, Assembly.TableOrigin origin) {
        Map<Identifier, String> attributes = attributesBefore(oldName(table));
        SortedMap<Identifier, Identifier> ofEachAlone =
                ofOneColumnEach(attributes, declarations.of(table).attributes());
        asked(table, origin).forEach((column, answer) -> {
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
        SortedMap<Identifier, Located<String>> written = asked(table, origin);
        EmbeddedAnswers embedded = EmbeddedAnswers.in(origin, assembly.classes(), answered);
        boolean isSaid = !written.isEmpty() || !embedded.byPath().isEmpty();
        boolean isNew = !before.schema().tables().containsKey(old) || old.equals(table) && tables.containsKey(table);
        if (isNew) {
            Stream.concat(written.values().stream(), embedded.byPath().values().stream())
                    .forEach(it -> tellOfNewTable(table, it));
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
        SortedMap<Identifier, Located<String>> asked = ofEachColumn(written, origin, attributes, several);
        SortedMap<Identifier, Identifier> pairs = sameAttributes(old, table, asked.keySet(), several);
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
                .forEach(
                        (path, answer) -> tell(path, answer, embedded.columns(path, attributes), attributes, possible));
        asked.forEach((column, answer) -> {
            Identifier from = Identifier.of(answer.value());
            if (!column.equals(possible.get(from))) {
                tellOfUnused(old, table, column, answer);
            } else if (was.contains(column)
                    && !possible.containsKey(column)
                    && !isMeant(table, column, from, attributes)) {
                tellOfItsOwn(table, column, answer);
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

    private void tellOfItsOwn(QualifiedName table, Identifier column, Located<String> answer) {
        answers.spent(
                answer,
                "column " + column + " of " + table,
                "column " + answer.value(),
                column,
                assembly.origins().get(table).entity().name());
    }

    private void tellOfNewTable(QualifiedName table, Located<String> answer) {
        if (before.schema().tables().isEmpty()) {
            answers.done(answer, RenamedFromAnswer.words(answer), "there is no history yet");
        } else {
            answers.failed(
                    answer,
                    elsewhere(table, answer.value(), "op.execute(\"insert ...\") in the revision")
                            .orElse("table " + table + " is new"));
        }
    }

    /** @param moved the columns of the embedded attribute, old names to new */
    private void tell(
            String path,
            Located<String> answer,
            SortedMap<Identifier, Identifier> moved,
            Map<Identifier, String> attributes,
            SortedMap<Identifier, Identifier> possible) {
        if (moved.entrySet().stream().anyMatch(it -> it.getValue().equals(possible.get(it.getKey())))) {
            answers.used(answer);
        } else if (!moved.isEmpty() || attributes.values().stream().anyMatch(it -> it.startsWith(path + "."))) {
            answers.done(
                    answer, RenamedFromAnswer.words(answer), "the columns of " + path + " have their names already");
        } else {
            answers.failed(answer, "no attribute of that name was embedded");
        }
    }

    private void tellOfUnused(QualifiedName old, QualifiedName table, Identifier column, Located<String> answer) {
        Set<Identifier> was = names(before.schema().table(old));
        Set<Identifier> is = names(assembly.schema().table(table));
        Identifier from = Identifier.of(answer.value());
        if (was.contains(column) && (!was.contains(from) || is.contains(from))) {
            answers.done(answer, RenamedFromAnswer.words(answer), table + " has a column " + column + " already");
            return;
        }
        TreeSet<Identifier> gone = new TreeSet<>(was);
        gone.removeAll(is);
        answers.failed(
                answer,
                elsewhere(
                                old,
                                answer.value(),
                                "@Backfill(\"(select ...)\"), or op.execute(\"update ...\") in the revision")
                        .filter(it -> !was.contains(from))
                        .orElseGet(() -> RenamedFromAnswer.why(
                                "column " + from + " of " + table,
                                was.contains(from),
                                is.contains(from),
                                RenamedFromAnswer.list(gone))));
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

    /**
     * Where a column of the name was dropped from another table, or the name has one before it.
     *
     * @param how values get into the table
     */
    private Optional<String> elsewhere(QualifiedName table, String answer, String how) {
        int dot = answer.lastIndexOf('.');
        Identifier column = Identifier.of(answer.substring(dot + 1));
        return before.schema().tables().values().stream()
                .filter(it -> !it.name().equals(table) && it.column(column).isPresent())
                .filter(it -> dot < 0 || it.name().equals(QualifiedName.of(answer.substring(0, dot))))
                .filter(it -> dot >= 0 || isGone(it.name(), column))
                .map(it -> it.name() + " has that column, and values get from table to table only with " + how)
                .findFirst();
    }

    private boolean isGone(QualifiedName table, Identifier column) {
        return Optional.ofNullable(assembly.schema().tables().get(tables.getOrDefault(table, table)))
                .flatMap(it -> it.column(column))
                .isEmpty();
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
    private SortedMap<Identifier, Located<String>> ofEachColumn(
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
        columns.stream().map(it -> attribute(it, paths)).distinct().forEach(path -> {
            Set<Identifier> now = new TreeSet<>(columnsOf(path, paths));
            now.retainAll(columns);
            String former = path.substring(0, path.lastIndexOf('.') + 1) + formerName;
            Set<Identifier> then = columnsOf(former, attributes);
            pairs.putAll(former.equals(path) ? several.pairsInOrder(then, now) : several.pairs(then, now));
        });
        return pairs;
    }

    private static String lastName(Identifier column, Map<Identifier, String> paths) {
        String attribute = attribute(column, paths);
        return attribute.substring(attribute.lastIndexOf('.') + 1);
    }

    /** The zone of a time that has a column of its own is a part of the attribute. */
    private static String attribute(Identifier column, Map<Identifier, String> paths) {
        String path = paths.get(column);
        int zone = path.length() - ".zone".length();
        return path.endsWith(".zone") && paths.containsValue(path.substring(0, zone)) ? path.substring(0, zone) : path;
    }

    private static SortedSet<Identifier> columnsOf(String attribute, Map<Identifier, String> paths) {
        return paths.keySet().stream()
                .filter(it -> attribute(it, paths).equals(attribute))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedMap<Identifier, Identifier> sameAttributes(
            QualifiedName old, QualifiedName table, Set<Identifier> asked, SeveralColumns several) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        Snapshot.Declared was = before.declared().get(old);
        if (was == null) {
            return pairs;
        }
        boolean isOfAttribute = TablePaths.areOfAttribute(assembly.origins().get(table));
        Map<Identifier, String> oldPaths = isOfAttribute ? TablePaths.withoutClass(was) : was.attributes();
        Snapshot.Declared is = declarations.of(table);
        Map<Identifier, String> newPaths = isOfAttribute ? TablePaths.withoutClass(is) : is.attributes();
        Map<Identifier, String> then = isOfAttribute ? within(oldPaths) : oldPaths;
        Map<Identifier, String> now = isOfAttribute ? within(newPaths) : newPaths;
        boolean isOneAttribute = !isOfAttribute
                || TablePaths.attributeOf(oldPaths).equals(TablePaths.attributeOf(newPaths))
                || isRenamed(
                        assembly.origins().get(table).entity().location().element(), TablePaths.attributeOf(oldPaths));
        if (!isOfAttribute) {
            pairs.putAll(several.referringToTheSame(key(old), ofClass(table)));
        }
        new TreeSet<>(then.values()).forEach(path -> {
            SortedSet<Identifier> gone = withPath(path, then);
            SortedSet<Identifier> come = withPath(path, now);
            if (gone.size() == 1 && come.size() == 1) {
                addFree(Map.of(gone.first(), come.first()), pairs);
            } else if (gone.size() == come.size()) {
                addFree(isOneAttribute ? several.pairsInOrder(gone, come) : several.pairs(gone, come), pairs);
            }
        });
        if (isOfAttribute) {
            addFree(several.onlyReference(), pairs);
        }
        pairs.entrySet().removeIf(it -> it.getKey().equals(it.getValue()) || asked.contains(it.getValue()));
        return pairs;
    }

    /** Not where the former attribute is still there: then it may be the other side of an association by now. */
    private boolean isRenamed(Element field, String former) {
        return answered.is(field)
                && RenamedFromAnswer.on(field).isPresent()
                && field.getEnclosingElement().getEnclosedElements().stream()
                        .noneMatch(it -> it.getSimpleName().contentEquals(SimpleName.of(former)));
    }

    private static void addFree(Map<Identifier, Identifier> more, SortedMap<Identifier, Identifier> pairs) {
        more.forEach((from, to) -> {
            if (!pairs.containsKey(from) && !pairs.containsValue(to)) {
                pairs.put(from, to);
            }
        });
    }

    private Set<Identifier> key(QualifiedName old) {
        return before.schema().table(old).primaryKey().stream()
                .flatMap(it -> it.columns().stream())
                .collect(Collectors.toSet());
    }

    /** No field declares them, so that nobody can say what they were: the key of a subclass, or of a secondary table. */
    private Set<Identifier> ofClass(QualifiedName table) {
        return assembly.origins().get(table).columns().entrySet().stream()
                .filter(it -> it.getValue().location().element() instanceof TypeElement)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static SortedMap<Identifier, Identifier> ofOneColumnEach(
            Map<Identifier, String> then, Map<Identifier, String> now) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        now.forEach((column, path) -> {
            SortedSet<Identifier> gone = withPath(path, then);
            if (gone.size() == 1 && withPath(path, now).size() == 1) {
                pairs.put(gone.first(), column);
            }
        });
        return pairs;
    }

    private static SortedSet<Identifier> withPath(String path, Map<Identifier, String> paths) {
        return paths.entrySet().stream()
                .filter(it -> it.getValue().equals(path))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The paths of the table of an attribute, which may have another name by now, without that name. */
    private static Map<Identifier, String> within(Map<Identifier, String> paths) {
        int name = TablePaths.attributeOf(paths).length();
        Map<Identifier, String> within = new TreeMap<>();
        paths.forEach((column, path) -> within.put(column, path.substring(name)));
        return within;
    }

    private static Set<Identifier> names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }
}
