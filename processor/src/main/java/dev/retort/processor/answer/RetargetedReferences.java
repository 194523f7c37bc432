package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** References to another table than before: their values stay, and where it has rows with the same keys the database does not complain. */
public final class RetargetedReferences {

    private final Assembly assembly;
    private final Schema before;
    private final List<Report> reports = new ArrayList<>();

    private RetargetedReferences(Assembly assembly, Schema before) {
        this.assembly = assembly;
        this.before = before;
    }

    /** @param renamed what was there, under the present names */
    public static List<Report> reports(Assembly assembly, Snapshot renamed) {
        RetargetedReferences references = new RetargetedReferences(assembly, renamed.schema());
        assembly.schema().tables().forEach((name, now) -> {
            Table was = references.before.tables().get(name);
            if (was != null) {
                references.compare(was, now);
            }
        });
        return references.reports;
    }

    private void compare(Table was, Table now) {
        for (ForeignKey reference : now.foreignKeys()) {
            was.foreignKeys().stream()
                    .filter(it -> it.columns().equals(reference.columns()))
                    .filter(it -> !it.references().equals(reference.references()))
                    .filter(it -> reference.columns().stream().allMatch(column -> haveSameType(column, was, now)))
                    .filter(it -> !areOfOneHierarchy(it.references(), reference.references()))
                    .findFirst()
                    .ifPresent(it -> report(now.name(), it, reference));
        }
    }

    /** Else somebody is asked what becomes of the values. */
    private static boolean haveSameType(Identifier column, Table was, Table now) {
        return was.column(column).map(it -> it.type()).equals(now.column(column).map(it -> it.type()));
    }

    /** Where the tables of a class and of what it extends have the same keys. */
    private boolean areOfOneHierarchy(QualifiedName one, QualifiedName other) {
        return root(one, before).equals(root(other, before))
                || root(one, assembly.schema()).equals(root(other, assembly.schema()));
    }

    /** What a person has made may go round in circles. */
    private static QualifiedName root(QualifiedName name, Schema schema) {
        Set<QualifiedName> passed = new HashSet<>();
        QualifiedName root = name;
        while (passed.add(root)) {
            root = above(root, schema).orElse(root);
        }
        return root;
    }

    private static Optional<QualifiedName> above(QualifiedName name, Schema schema) {
        return Optional.ofNullable(schema.tables().get(name)).flatMap(table -> table.foreignKeys().stream()
                .filter(it -> table.primaryKey()
                        .filter(key -> key.columns().equals(it.columns()))
                        .isPresent())
                .map(ForeignKey::references)
                .findFirst());
    }

    private void report(QualifiedName table, ForeignKey was, ForeignKey is) {
        Identifier column = is.columns().get(0);
        Optional.ofNullable(assembly.origins().get(table))
                .map(it -> it.columns().get(column))
                .ifPresent(it -> reports.add(Report.at(
                        it.location(),
                        Problem.REFERENCE_RETARGETED,
                        table + "." + column,
                        was.references(),
                        is.references())));
    }
}
