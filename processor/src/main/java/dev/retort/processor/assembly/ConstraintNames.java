package dev.retort.processor.assembly;

import dev.retort.processor.problem.Problem;
import dev.retort.revision.Sha256;
import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives constraints and indexes the names that PostgreSQL would ({@code orders_customer_id_fkey}), each once in a schema.
 *
 * <p>In PostgreSQL keys, unique constraints and indexes share one space of names with tables and sequences, and each table has one
 * for its constraints, of which an index is none; derived names stay clear of all others, so that they serve databases with stricter
 * rules as well.
 */
final class ConstraintNames {

    private static final int HASH_DIGITS = 8;

    private final Reports reports;
    private final Map<QualifiedName, String> relations = new HashMap<>();
    private final Set<QualifiedName> taken = new HashSet<>();

    ConstraintNames(Reports reports) {
        this.reports = reports;
    }

    /** @param others names of tables and sequences */
    List<Table> named(Collection<TableDraft> drafts, Collection<QualifiedName> others) {
        others.forEach(it -> relations.put(key(it, it.name()), it.name().text()));
        taken.addAll(relations.keySet());
        List<TableDraft> sorted =
                drafts.stream().sorted(Comparator.comparing(TableDraft::name)).toList();
        Map<TableDraft, List<ConstraintDraft>> constraints = new HashMap<>();
        for (TableDraft table : sorted) {
            constraints.put(table, withoutClashes(table));
        }
        List<Table> named = new ArrayList<>();
        for (TableDraft table : sorted) {
            named.add(named(table, constraints.get(table)));
        }
        return named;
    }

    private List<ConstraintDraft> withoutClashes(TableDraft table) {
        List<ConstraintDraft> kept = new ArrayList<>();
        Set<String> inTable = new HashSet<>();
        for (ConstraintDraft constraint : table.constraints()) {
            if (constraint.name().isEmpty()) {
                kept.add(constraint);
                continue;
            }
            if (joinsAnother(kept, constraint, table)) {
                continue;
            }
            Identifier name = constraint.name().get().value();
            Constraint.Kind kind = constraint.meaning().kind();
            String other = isRelation(kind)
                    ? relations.putIfAbsent(
                            key(table.name(), name), table.name().name().text())
                    : null;
            boolean again = kind != Constraint.Kind.INDEX && !inTable.add(Names.cut(name));
            if (other != null || again) {
                reports.at(
                        constraint.name().get().where(),
                        Problem.CONSTRAINT_NAME_TAKEN,
                        name.text(),
                        other != null ? other : table.name().name().text());
            } else {
                taken.add(key(table.name(), name));
                kept.add(constraint);
            }
        }
        forgetWhatNamedOnesSay(kept);
        return kept;
    }

    /** Only now, since two of one name say something else together. */
    private static void forgetWhatNamedOnesSay(List<ConstraintDraft> kept) {
        Set<Constraint> said = new HashSet<>();
        for (ConstraintDraft constraint : kept) {
            if (constraint.name().isPresent()) {
                said.add(constraint.meaning());
            }
        }
        kept.removeIf(it -> it.name().isEmpty() && said.contains(it.meaning()));
    }

    /** Whether it is one with another of its name in the same table. */
    private boolean joinsAnother(List<ConstraintDraft> kept, ConstraintDraft added, TableDraft table) {
        for (int i = 0; i < kept.size(); i++) {
            ConstraintDraft there = kept.get(i);
            if (there.isCalledAs(added)) {
                Optional<ConstraintDraft> joined = there.joinedWith(added);
                if (joined.isPresent()) {
                    kept.set(i, joined.get());
                    warnOfOneName(there, added, joined.get(), table);
                    return true;
                }
            }
        }
        return false;
    }

    private void warnOfOneName(ConstraintDraft there, ConstraintDraft added, ConstraintDraft joined, TableDraft table) {
        if (!there.meaning().equals(added.meaning())) {
            reports.at(
                    added.name().orElseThrow().where(),
                    Problem.CONSTRAINT_NAME_SHARED,
                    added.name().orElseThrow().value().text(),
                    table.name(),
                    joined.named().stream().map(Identifier::text).collect(Collectors.joining(", ")));
        }
    }

    private static boolean isRelation(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY, UNIQUE, INDEX -> true;
            case CHECK, FOREIGN_KEY -> false;
        };
    }

    private Table named(TableDraft draft, List<ConstraintDraft> constraints) {
        List<Constraint> named = new ArrayList<>();
        for (ConstraintDraft constraint : constraints) {
            Identifier name =
                    constraint.name().isPresent() ? constraint.name().get().value() : derived(draft, constraint);
            named.add(constraint.withName().apply(name));
        }
        return Table.of(draft.name(), draft.columns(), named, draft.comment());
    }

    private Identifier derived(TableDraft table, ConstraintDraft constraint) {
        Identifier tableName = table.name().name();
        StringBuilder names = new StringBuilder(tableName.text());
        boolean exact = tableName.exact();
        for (Identifier column : constraint.named()) {
            names.append('_').append(column.text());
            exact |= column.exact();
        }
        String stem = names.toString();
        String suffix = suffix(constraint.meaning().kind());
        for (int attempt = 0; ; attempt++) {
            String ending = "_" + suffix + (attempt == 0 ? "" : attempt);
            Identifier name = new Identifier(fitting(stem, ending), exact);
            if (taken.add(key(table.name(), name))) {
                return name;
            }
        }
    }

    private static String suffix(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "pkey";
            case UNIQUE -> "key";
            case CHECK -> "check";
            case FOREIGN_KEY -> "fkey";
            case INDEX -> "idx";
        };
    }

    private static String fitting(String stem, String ending) {
        String whole = stem + ending;
        if (!isTooLong(whole)) {
            return whole;
        }
        String end = "_" + Sha256.hex(stem).substring(0, HASH_DIGITS) + ending;
        int[] codePoints = stem.codePoints().toArray();
        int kept = codePoints.length;
        while (isTooLong(new String(codePoints, 0, kept) + end)) {
            kept--;
        }
        return new String(codePoints, 0, kept) + end;
    }

    private static boolean isTooLong(String text) {
        return Names.isCut(new Identifier(text, true));
    }

    /** Names that differ only in being quoted, or in what is cut off, are one in PostgreSQL. */
    private static QualifiedName key(QualifiedName table, Identifier name) {
        return table.sibling(new Identifier(Names.cut(name), true));
    }
}
