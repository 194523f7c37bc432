package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Tells what became of answers about columns.
 *
 * @param tables old names to new
 */
record ColumnFates(
        Assembly assembly, Snapshot before, SortedMap<QualifiedName, QualifiedName> tables, Answers answers) {

    void tellOfItsOwn(QualifiedName table, Identifier column, Located<String> answer) {
        answers.spent(
                answer,
                "column " + column + " of " + table,
                "column " + answer.value(),
                column,
                assembly.origins().get(table).entity().name());
    }

    void tellOfNewTable(QualifiedName table, Located<String> answer) {
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
    void tellOfEmbedded(
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

    void tellOfUnused(QualifiedName old, QualifiedName table, Identifier column, Located<String> answer) {
        Set<Identifier> was = RenamedColumns.names(before.schema().table(old));
        Set<Identifier> is = RenamedColumns.names(assembly.schema().table(table));
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
}
