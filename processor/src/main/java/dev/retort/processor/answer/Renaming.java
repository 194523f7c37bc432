package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.diff.Renames;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What has another name now: because {@link RenamedFrom} says so, or because the same class declares another table for the same
 * attributes, or the same attribute another column.
 */
public final class Renaming {

    private final Assembly assembly;
    private final Snapshot before;
    private final Dropping dropping;
    private final Map<String, SortedMap<QualifiedName, Snapshot.Declared>> formerTables = new HashMap<>();
    private final Answers answers = new Answers();
    private SortedMap<QualifiedName, QualifiedName> tables = new TreeMap<>();
    private final SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns = new TreeMap<>();

    private Renaming(Assembly assembly, Snapshot before, Dropping dropping) {
        this.assembly = assembly;
        this.before = before;
        this.dropping = dropping;
        before.declared().forEach((table, was) -> formerTables
                .computeIfAbsent(was.entity(), it -> new TreeMap<>())
                .put(table, was));
    }

    public static Renaming of(Assembly assembly, Snapshot before, Dropping dropping) {
        Renaming renaming = new Renaming(assembly, before, dropping);
        renaming.findTables();
        assembly.origins().keySet().forEach(renaming::findColumns);
        return renaming;
    }

    public Renames renames() {
        Renames renames = new Renames(tables, columns, sequences(), new TreeMap<>());
        return new Renames(
                tables,
                columns,
                sequences(),
                EnumTypeRenames.between(renames.applyTo(before.schema()), assembly.schema()));
    }

    /** A sequence that is named after a table follows it. */
    private SortedMap<QualifiedName, QualifiedName> sequences() {
        SortedMap<QualifiedName, QualifiedName> sequences = new TreeMap<>();
        Set<QualifiedName> is = assembly.schema().sequences().keySet();
        Set<QualifiedName> was = before.schema().sequences().keySet();
        tables.forEach((old, now) -> was.stream()
                .filter(it -> !is.contains(it)
                        && !assembly.leftAlone().contains(it)
                        && !before.leftAlone().contains(it))
                .forEach(it -> is.stream()
                        .filter(come -> !was.contains(come) && isNamedAfter(it, old, come, now))
                        .findFirst()
                        .ifPresent(come -> sequences.put(it, come))));
        return sequences;
    }

    private static boolean isNamedAfter(
            QualifiedName sequence, QualifiedName table, QualifiedName newSequence, QualifiedName newTable) {
        String stem = table.name().text();
        return sequence.schema().equals(newSequence.schema())
                && sequence.name().text().startsWith(stem)
                && newSequence
                        .name()
                        .text()
                        .equals(newTable.name().text() + sequence.name().text().substring(stem.length()));
    }

    public List<Report> reports() {
        return Stream.concat(
                        answers.reports().stream(),
                        dropping.reports(renames().applyTo(before.schema()), renames()).stream())
                .toList();
    }

    /** The snapshot as if everything had its present name all along. */
    public Snapshot applied() {
        SortedMap<QualifiedName, Snapshot.Declared> declared = new TreeMap<>();
        before.declared().forEach((table, was) -> {
            Map<Identifier, String> attributes = new TreeMap<>();
            SortedMap<Identifier, Identifier> names = columns.getOrDefault(table, new TreeMap<>());
            was.attributes().forEach((column, path) -> attributes.put(names.getOrDefault(column, column), path));
            Map<Identifier, List<String>> constants = new TreeMap<>();
            was.constants().forEach((column, held) -> constants.put(names.getOrDefault(column, column), held));
            Set<Identifier> leftAlone = was.leftAlone().stream()
                    .map(it -> names.getOrDefault(it, it))
                    .collect(Collectors.toSet());
            declared.put(
                    renames().newNameOf(table), was.with(attributes, constants).leavingAlone(leftAlone));
        });
        return new Snapshot(
                before.head(), renames().applyTo(before.schema()), declared, before.leftAlone(), before.objects());
    }

    private static Optional<Located<String>> answerOn(Element element) {
        return Annotated.of(element).named(RenamedFrom.class.getName()).flatMap(it -> it.text("value"));
    }

    private static String words(Located<String> answer) {
        return "@RenamedFrom(\"" + answer.value() + "\")";
    }

    private void findTables() {
        SortedMap<QualifiedName, QualifiedName> pairs = new TreeMap<>();
        Set<QualifiedName> was = before.schema().tables().keySet();
        Set<QualifiedName> is = assembly.schema().tables().keySet();
        SortedMap<QualifiedName, Located<String>> asked = new TreeMap<>();
        assembly.origins().forEach((table, origin) -> {
            // On the class it is about its own table, not about one that an annotation adds.
            Optional<Located<String>> answer = origin.entity().location().mirror() == null
                    ? answerOn(origin.entity().location().element())
                    : Optional.empty();
            if (answer.isPresent()) {
                asked.put(table, answer.get());
            } else {
                sameTable(table, origin).ifPresent(it -> pairs.putIfAbsent(it, table));
            }
        });
        asked.forEach((table, answer) -> pairs.remove(inSchemaOf(table, answer)));
        Set<QualifiedName> claimed = new HashSet<>();
        asked.forEach((table, answer) -> {
            QualifiedName old = inSchemaOf(table, answer);
            if (dropping.mayGo(old)) {
                answers.contradicts(answer, words(answer), "@Dropped(\"" + old + "\")");
            } else if (!claimed.add(old)) {
                answers.contradicts(answer, words(answer), "the same on " + originOf(pairs.get(old)));
            } else {
                pairs.put(old, table);
            }
        });
        tables = Pairs.possible(pairs, was, is, asked.keySet());
        asked.forEach((table, answer) -> {
            QualifiedName old = inSchemaOf(table, answer);
            if (table.equals(tables.get(old))) {
                answers.used(answer);
            } else if (nothingWasThere()) {
                answers.done(answer, words(answer), "there is no history yet");
            } else if (was.contains(table) && (!was.contains(old) || is.contains(old))) {
                answers.done(answer, words(answer), "there is a table " + table + " already");
            } else {
                answers.failed(answer, why("table " + old, was.contains(old), is.contains(old), goneTables()));
            }
        });
    }

    private boolean nothingWasThere() {
        return before.schema().tables().isEmpty();
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

    private String originOf(QualifiedName table) {
        return assembly.origins().get(table).entity().name();
    }

    private String goneTables() {
        return list(before.schema().tables().keySet().stream()
                .filter(it -> !assembly.schema().tables().containsKey(it))
                .toList());
    }

    /** The table that the same class declared for one of the same attributes; several tables may have the key of an entity. */
    private Optional<QualifiedName> sameTable(QualifiedName table, Assembly.TableOrigin origin) {
        Map<Identifier, String> paths = new TreeMap<>();
        origin.columns().forEach((column, attribute) -> paths.put(column, attribute.name()));
        Set<String> roots = roots(assembly.schema().table(table), paths);
        return formerTables.getOrDefault(origin.entity().name(), new TreeMap<>()).entrySet().stream()
                .filter(it -> !it.getKey().equals(table))
                .filter(it -> roots(
                                before.schema().table(it.getKey()),
                                it.getValue().attributes())
                        .stream()
                        .anyMatch(roots::contains))
                .map(Map.Entry::getKey)
                .filter(it -> !dropping.mayGo(it))
                .min(Comparator.comparing(it -> !it.schema().equals(table.schema())));
    }

    /** Of the attributes that are not its key, if there are any. */
    private static Set<String> roots(Table table, Map<Identifier, String> paths) {
        Set<Identifier> key =
                table.primaryKey().stream().flatMap(it -> it.columns().stream()).collect(Collectors.toSet());
        boolean hasOthers = !key.containsAll(paths.keySet());
        return paths.entrySet().stream()
                .filter(it -> !hasOthers || !key.contains(it.getKey()))
                .map(it -> it.getValue().split("\\.")[0])
                .collect(Collectors.toSet());
    }

    private void findColumns(QualifiedName table) {
        QualifiedName old = tables.entrySet().stream()
                .filter(it -> it.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
        Assembly.TableOrigin origin = assembly.origins().get(table);
        SortedMap<Identifier, Located<String>> asked = asked(origin);
        EmbeddedAnswers embedded = EmbeddedAnswers.in(origin, assembly.classes());
        boolean isNew = !before.schema().tables().containsKey(old) || old.equals(table) && tables.containsKey(table);
        if (isNew) {
            Stream.concat(asked.values().stream(), embedded.byPath().values().stream())
                    .forEach(it -> {
                        if (nothingWasThere()) {
                            answers.done(it, words(it), "there is no history yet");
                        } else {
                            answers.failed(it, "table " + table + " is new");
                        }
                    });
            return;
        }
        Set<Identifier> was = names(before.schema().table(old));
        Set<Identifier> is = names(assembly.schema().table(table));
        SortedMap<Identifier, Identifier> pairs = sameAttributes(old, origin, asked.keySet());
        pairs.putAll(sameReference(old, table, was, is));
        Map<Identifier, String> attributes = Optional.ofNullable(
                        before.declared().get(old))
                .map(Snapshot.Declared::attributes)
                .orElse(Map.of());
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
        if (!possible.isEmpty()) {
            columns.put(old, possible);
        }
        embedded.byPath().forEach((path, answer) -> {
            SortedMap<Identifier, Identifier> moved = embedded.columns(path, attributes);
            if (moved.entrySet().stream().anyMatch(it -> it.getValue().equals(possible.get(it.getKey())))) {
                answers.used(answer);
            } else if (!moved.isEmpty() || attributes.values().stream().anyMatch(it -> it.startsWith(path + "."))) {
                answers.done(answer, words(answer), "the columns of " + path + " have their names already");
            } else {
                answers.failed(answer, "no attribute of that name was embedded");
            }
        });
        asked.forEach((column, answer) -> {
            Identifier from = Identifier.of(answer.value());
            if (column.equals(possible.get(from))) {
                answers.used(answer);
            } else if (was.contains(column) && (!was.contains(from) || is.contains(from))) {
                answers.done(answer, words(answer), table + " has a column " + column + " already");
            } else {
                TreeSet<Identifier> gone = new TreeSet<>(was);
                gone.removeAll(is);
                answers.failed(
                        answer,
                        elsewhere(old, answer.value())
                                .filter(it -> !was.contains(from))
                                .orElseGet(() -> why(
                                        "column " + from + " of " + table,
                                        was.contains(from),
                                        is.contains(from),
                                        list(gone))));
            }
        });
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
            answers.contradicts(answer, words(answer), "@Dropped(\"" + from + "\")");
        } else if (other != null && asked.contains(other)) {
            answers.contradicts(
                    answer,
                    words(answer),
                    "the same on "
                            + assembly.origins().get(table).columns().get(other).name());
        } else {
            pairs.put(from, column);
        }
    }

    /** Where a column of the name was dropped from another table, or the name has one before it. */
    private Optional<String> elsewhere(QualifiedName table, String answer) {
        int dot = answer.lastIndexOf('.');
        Identifier column = Identifier.of(answer.substring(dot + 1));
        return before.schema().tables().values().stream()
                .filter(it -> !it.name().equals(table) && it.column(column).isPresent())
                .filter(it -> dot < 0 || it.name().equals(QualifiedName.of(answer.substring(0, dot))))
                .filter(it -> dot >= 0 || isGone(it.name(), column))
                .map(it -> it.name() + " has that column, and values get from table to table in the revision only, with"
                        + " op.execute(\"update ...\")")
                .findFirst();
    }

    private boolean isGone(QualifiedName table, Identifier column) {
        return Optional.ofNullable(assembly.schema().tables().get(tables.getOrDefault(table, table)))
                .flatMap(it -> it.column(column))
                .isEmpty();
    }

    /** On an association with a table of its own the answer is about that table. */
    private static SortedMap<Identifier, Located<String>> asked(Assembly.TableOrigin origin) {
        SortedMap<Identifier, Located<String>> asked = new TreeMap<>();
        origin.columns().forEach((column, attribute) -> {
            Element element = attribute.location().element();
            if (!element.equals(origin.entity().location().element())) {
                answerOn(element).ifPresent(it -> asked.put(column, it));
            }
        });
        return asked;
    }

    /** Attributes with one column then and one now. */
    private SortedMap<Identifier, Identifier> sameAttributes(
            QualifiedName old, Assembly.TableOrigin origin, Set<Identifier> asked) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        Snapshot.Declared was = before.declared().get(old);
        if (was == null) {
            return pairs;
        }
        boolean isOfAttribute = !(origin.entity().location().element() instanceof TypeElement);
        Map<Identifier, String> oldPaths = isOfAttribute ? within(was.attributes()) : was.attributes();
        Map<Identifier, String> newPaths = new TreeMap<>();
        origin.columns().forEach((column, attribute) -> newPaths.put(column, attribute.name()));
        Map<Identifier, String> present = isOfAttribute ? within(newPaths) : newPaths;
        oldPaths.forEach((column, path) -> {
            List<Identifier> now = present.entrySet().stream()
                    .filter(it -> it.getValue().equals(path))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean one = oldPaths.values().stream().filter(path::equals).count() == 1 && now.size() == 1;
            if (one && !now.get(0).equals(column) && !asked.contains(now.get(0))) {
                pairs.put(column, now.get(0));
            }
        });
        return pairs;
    }

    /** In the table of an association, the one column that has another name and refers where the one that is gone did. */
    private SortedMap<Identifier, Identifier> sameReference(
            QualifiedName old, QualifiedName table, Set<Identifier> was, Set<Identifier> is) {
        SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
        Set<Identifier> gone = new TreeSet<>(was);
        gone.removeAll(is);
        Set<Identifier> come = new TreeSet<>(is);
        come.removeAll(was);
        boolean isOfAssociation =
                !(assembly.origins().get(table).entity().location().element() instanceof TypeElement);
        if (isOfAssociation && gone.size() == 1 && come.size() == 1) {
            Identifier from = gone.iterator().next();
            Identifier to = come.iterator().next();
            Optional<QualifiedName> target =
                    target(before.schema().table(old), from).map(it -> tables.getOrDefault(it, it));
            if (target.isPresent() && target.equals(target(assembly.schema().table(table), to))) {
                pairs.put(from, to);
            }
        }
        return pairs;
    }

    private static Optional<QualifiedName> target(Table table, Identifier column) {
        return table.foreignKeys().stream()
                .filter(it -> it.columns().equals(List.of(column)))
                .map(ForeignKey::references)
                .findFirst();
    }

    /** The paths of the table of an attribute, which may have another name by now, without that name. */
    private static Map<Identifier, String> within(Map<Identifier, String> paths) {
        int name = paths.values().stream().mapToInt(String::length).min().orElse(0);
        Map<Identifier, String> within = new TreeMap<>();
        paths.forEach((column, path) -> within.put(column, path.substring(name)));
        return within;
    }

    private static Set<Identifier> names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }

    private static String list(Collection<?> names) {
        return names.isEmpty()
                ? "nothing"
                : names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String why(String old, boolean wasThere, boolean isThere, String gone) {
        if (!wasThere) {
            return "there was no " + old + ", what goes is " + gone;
        }
        return isThere ? old + " is still declared" : "the new name was taken before";
    }
}
