package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.diff.Renames;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/**
 * What has another name now: because {@link RenamedFrom} says so, or because the same class declares another table for the same
 * attributes, or the same attribute another column.
 */
public final class Renaming {

    private final Snapshot before;
    private final Dropping dropping;
    private final Answers answers;
    private final Renames renames;
    private final Schema renamed;

    private Renaming(Snapshot before, Dropping dropping, Answers answers, Renames renames) {
        this.before = before;
        this.dropping = dropping;
        this.answers = answers;
        this.renames = renames;
        this.renamed = renames.applyTo(before.schema());
    }

    /** @param declarations beside the same snapshot */
    public static Renaming of(
            Assembly assembly, Declarations declarations, Snapshot before, Dropping dropping, Answered answered) {
        Answers answers = new Answers();
        SortedMap<QualifiedName, QualifiedName> tables =
                new RenamedTables(assembly, declarations, before, dropping, answered, answers).find();
        SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns =
                new RenamedColumns(assembly, declarations, before, dropping, answered, answers, tables).find();
        SortedMap<QualifiedName, QualifiedName> sequences = sequences(assembly, before, tables, answers);
        Schema withTables = new Renames(tables, columns, sequences, new TreeMap<>()).applyTo(before.schema());
        return new Renaming(
                before,
                dropping,
                answers,
                new Renames(tables, columns, sequences, EnumTypeRenames.between(withTables, assembly.schema())));
    }

    public Renames renames() {
        return renames;
    }

    /** A sequence that is named after a table follows it; of others an answer tells. */
    private static SortedMap<QualifiedName, QualifiedName> sequences(
            Assembly assembly, Snapshot before, SortedMap<QualifiedName, QualifiedName> tables, Answers answers) {
        Set<QualifiedName> is = assembly.schema().sequences().keySet();
        Set<QualifiedName> was = before.schema().sequences().keySet().stream()
                .filter(it -> !assembly.leftAlone().contains(it)
                        && !before.leftAlone().contains(it))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<QualifiedName> mayFollow = is.stream()
                .filter(it -> !was.contains(it) || !isNamedByHand(it, assembly))
                .collect(Collectors.toCollection(TreeSet::new));
        SortedMap<QualifiedName, QualifiedName> sequences =
                Pairs.possible(namedAfter(tables, was, mayFollow), was, is, Set.of());
        Set<QualifiedName> gone = new TreeSet<>(was);
        gone.removeAll(is);
        new TreeMap<>(assembly.sequences()).forEach((name, where) -> RenamedFromAnswer.on(where.element())
                .filter(it -> !was.contains(name))
                .ifPresent(answer -> gone.stream()
                        .filter(it -> it.equals(name.sibling(Identifier.of(answer.value()))))
                        .forEach(it -> rename(it, name, answer, sequences, answers))));
        return sequences;
    }

    /** Old names to new of the sequences that are called after a table. */
    private static SortedMap<QualifiedName, QualifiedName> namedAfter(
            SortedMap<QualifiedName, QualifiedName> tables, Set<QualifiedName> was, Set<QualifiedName> is) {
        SortedMap<QualifiedName, QualifiedName> pairs = new TreeMap<>();
        tables.forEach(
                (old, now) -> was.stream().filter(it -> isNamedAfter(it, old)).forEach(it -> is.stream()
                        .filter(other -> !other.equals(it) && follows(it, old, other, now))
                        .findFirst()
                        .ifPresent(other -> pairs.put(it, other))));
        return pairs;
    }

    /** Such a one stays what it is when tables exchange their names. */
    private static boolean isNamedByHand(QualifiedName sequence, Assembly assembly) {
        AnnotationMirror mirror = assembly.sequences().get(sequence).mirror();
        return mirror != null
                && !mirror.getAnnotationType().asElement().getSimpleName().contentEquals("GeneratedValue");
    }

    private static void rename(
            QualifiedName old,
            QualifiedName now,
            Located<String> answer,
            SortedMap<QualifiedName, QualifiedName> sequences,
            Answers answers) {
        QualifiedName other = sequences.putIfAbsent(old, now);
        if (other == null || other.equals(now)) {
            answers.used(answer);
        } else {
            answers.contradicts(answer, RenamedFromAnswer.words(answer), "that of sequence " + other);
        }
    }

    private static boolean isNamedAfter(QualifiedName sequence, QualifiedName table) {
        return sequence.name().text().startsWith(table.name().text());
    }

    /** Whether the one sequence is called after the new name of a table just as the other is after the old. */
    private static boolean follows(
            QualifiedName sequence, QualifiedName table, QualifiedName newSequence, QualifiedName newTable) {
        String rest = sequence.name().text().substring(table.name().text().length());
        return sequence.schema().equals(newSequence.schema())
                && newSequence.name().text().equals(newTable.name().text() + rest);
    }

    public List<Report> reports() {
        return Stream.concat(answers.reports().stream(), dropping.reports(renamed, renames).stream())
                .toList();
    }

    /** The snapshot as if everything had its present name all along. */
    public Snapshot applied() {
        if (renames.areNone()) {
            return before;
        }
        SortedMap<QualifiedName, Snapshot.Declared> declared = new TreeMap<>();
        before.declared().forEach((table, was) -> {
            SortedMap<Identifier, Identifier> names = renames.columns().getOrDefault(table, new TreeMap<>());
            declared.put(renames.newNameOf(table), was.renamed(it -> names.getOrDefault(it, it)));
        });
        return new Snapshot(before.head(), renamed, declared, before.leftAlone(), before.objects());
    }
}
