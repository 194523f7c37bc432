package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which tables have another name now. */
final class RenamedTables {

    private final Assembly assembly;
    private final Declarations declarations;
    private final Snapshot before;
    private final Dropping dropping;
    private final Answered answered;
    private final Answers answers;
    private final FormerTables formerTables;

    /** @param answers learns what became of each answer */
    RenamedTables(
            Assembly assembly,
            Declarations declarations,
            Snapshot before,
            Dropping dropping,
            Answered answered,
            Answers answers) {
        this.assembly = assembly;
        this.declarations = declarations;
        this.before = before;
        this.dropping = dropping;
        this.answered = answered;
        this.answers = answers;
        this.formerTables = new FormerTables(before);
    }

    /** Old names to new. */
    SortedMap<QualifiedName, QualifiedName> find() {
        Set<QualifiedName> was = before.schema().tables().keySet();
        Set<QualifiedName> is = assembly.schema().tables().keySet();
        TableAnswers tableAnswers =
                new TableAnswers(assembly, declarations, before, formerTables, dropping, answered, answers);
        SortedMap<QualifiedName, TableAnswers.Former> ofClasses = tableAnswers.onClasses();
        SortedMap<QualifiedName, QualifiedName> ownTables = new TreeMap<>();
        assembly.origins().forEach((table, origin) -> {
            if (TablePaths.areOfClassItself(origin)
                    && !ofClasses.containsKey(table)
                    && !declarations.areSettled(table)) {
                sameTable(table, origin, origin.entity().name(), ownTables.keySet())
                        .ifPresent(it -> ownTables.put(it, table));
            }
        });
        FormerEntities formerEntities = FormerEntities.of(
                assembly, before, Pairs.possible(withAnswers(ownTables, ofClasses), was, is, ofClasses.keySet()));
        SortedMap<QualifiedName, TableAnswers.Former> asked = tableAnswers.onFields(formerEntities);
        SortedMap<QualifiedName, QualifiedName> pairs = new TreeMap<>(ownTables);
        assembly.origins().forEach((table, origin) -> {
            String entity = origin.entity().name();
            String former = formerEntities.of(entity);
            if (!TablePaths.areOfClassItself(origin)
                    && !asked.containsKey(table)
                    && !(declarations.areSettled(table) && former.equals(entity))) {
                sameTable(table, origin, former, pairs.keySet()).ifPresent(it -> pairs.put(it, table));
            }
        });
        asked.values().forEach(it -> pairs.remove(it.table()));
        Set<QualifiedName> claimed = new HashSet<>();
        asked.forEach((table, former) -> {
            QualifiedName old = former.table();
            Located<String> answer = former.answer();
            if (dropping.mayGo(old)) {
                answers.contradicts(answer, RenamedFromAnswer.words(answer), "@Dropped(\"" + old + "\")");
            } else if (!claimed.add(old)) {
                answers.contradicts(answer, RenamedFromAnswer.words(answer), "the same on " + originOf(pairs.get(old)));
            } else {
                pairs.put(old, table);
            }
        });
        SortedMap<QualifiedName, QualifiedName> tables = Pairs.possible(pairs, was, is, asked.keySet());
        asked.forEach((table, former) -> {
            QualifiedName old = former.table();
            Located<String> answer = former.answer();
            if (table.equals(tables.get(old))) {
                tellOfUsed(table, former, was.contains(table) && !tables.containsKey(table));
            } else if (was.isEmpty()) {
                answers.done(answer, RenamedFromAnswer.words(answer), "there is no history yet");
            } else if (was.contains(table) && (!was.contains(old) || is.contains(old))) {
                answers.done(answer, RenamedFromAnswer.words(answer), "there is a table " + table + " already");
            } else {
                answers.failed(
                        answer,
                        RenamedFromAnswer.why("table " + old, was.contains(old), is.contains(old), goneTables()));
            }
        });
        return tables;
    }

    private SortedMap<QualifiedName, QualifiedName> withAnswers(
            SortedMap<QualifiedName, QualifiedName> pairs, SortedMap<QualifiedName, TableAnswers.Former> asked) {
        SortedMap<QualifiedName, QualifiedName> all = new TreeMap<>(pairs);
        asked.values().forEach(it -> all.remove(it.table()));
        asked.forEach((table, former) -> all.putIfAbsent(former.table(), table));
        all.keySet().removeIf(dropping::mayGo);
        return all;
    }

    /** @param replaces whether a table goes that has the name */
    private void tellOfUsed(QualifiedName table, TableAnswers.Former former, boolean replaces) {
        Located<String> answer = former.answer();
        boolean isOfOther = Optional.ofNullable(before.declared().get(former.table()))
                .filter(it -> it.entity().equals(originOf(table)))
                .isPresent();
        if (replaces && !isOfOther && !dropping.mayGo(table)) {
            answers.spent(answer, "table " + table, "table " + former.table(), table, "the package with @Migrations");
        } else {
            answers.used(answer);
        }
    }

    private String originOf(QualifiedName table) {
        return assembly.origins().get(table).entity().name();
    }

    private String goneTables() {
        return RenamedFromAnswer.list(before.schema().tables().keySet().stream()
                .filter(it -> !assembly.schema().tables().containsKey(it))
                .toList());
    }

    /**
     * The table that the same class declared for the same attribute, or where it is its own, for some of the same attributes; several
     * tables may have the key of an entity.
     *
     * @param entity that declared it, by its name of then
     * @param taken what others have become
     */
    private Optional<QualifiedName> sameTable(
            QualifiedName table, Assembly.TableOrigin origin, String entity, Set<QualifiedName> taken) {
        Snapshot.Declared is = declarations.of(table);
        Snapshot.Declared was = before.declared().get(table);
        if (was != null && was.entity().equals(entity) && was.attributes().equals(is.attributes())) {
            return Optional.empty();
        }
        Map<QualifiedName, Snapshot.Declared> former = new TreeMap<>(formerTables.of(entity));
        former.keySet().removeIf(it -> it.equals(table) || taken.contains(it) || dropping.mayGo(it));
        former.entrySet()
                .removeIf(it -> TablePaths.areOfAttribute(origin)
                        ? !areOfOneAttribute(it.getValue(), is)
                        : !areOfOneClass(it.getKey(), it.getValue(), table, is));
        return former.keySet().stream()
                .min(Comparator.<QualifiedName>comparingInt(it -> -shared(former.get(it), is))
                        .thenComparing(it -> !it.schema().equals(table.schema())));
    }

    private static boolean areOfOneAttribute(Snapshot.Declared was, Snapshot.Declared is) {
        String attribute = TablePaths.attributeOf(TablePaths.withoutClass(is));
        Map<Identifier, String> then = TablePaths.withoutClass(was);
        return TablePaths.attributeOf(then).equals(attribute) && TablePaths.mayBeOf(attribute, then);
    }

    /** What is embedded may have columns in the table of the class, and a collection in another. */
    private boolean areOfOneClass(QualifiedName old, Snapshot.Declared was, QualifiedName table, Snapshot.Declared is) {
        Set<String> roots = roots(assembly.schema().table(table), is.attributes());
        boolean isLikelyCollection =
                TablePaths.mayBeOf(TablePaths.attributeOf(was.attributes()), was.attributes()) && shared(was, is) == 0;
        return !isLikelyCollection
                && roots(before.schema().table(old), was.attributes()).stream().anyMatch(roots::contains);
    }

    private static int shared(Snapshot.Declared was, Snapshot.Declared is) {
        Set<String> shared = new HashSet<>(was.attributes().values());
        shared.retainAll(Set.copyOf(is.attributes().values()));
        return shared.size();
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
}
