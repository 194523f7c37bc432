package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Names.What;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which columns refer to which: those written as {@code @JoinColumn}, or one for each column of the key referred to. */
final class JoinColumns {

    /**
     * One column that refers to one other.
     *
     * @param spelled the name before it was folded
     * @param isFirst among those of the same association, in the order of Hibernate
     */
    record Join(ColumnSettings settings, Identifier name, LogicalName spelled, Column referenced, boolean isFirst) {

        Join to(Column other) {
            return new Join(settings, name, spelled, other, isFirst);
        }

        Join isFirst(boolean now) {
            return new Join(settings, name, spelled, referenced, now);
        }
    }

    static List<Identifier> names(List<Join> joins) {
        List<Identifier> names = new ArrayList<>();
        for (Join join : joins) {
            names.add(join.name());
        }
        return names;
    }

    /** What they refer to. */
    static List<Identifier> referenced(List<Join> joins) {
        List<Identifier> referenced = new ArrayList<>();
        for (Join join : joins) {
            referenced.add(join.referenced().name());
        }
        return referenced;
    }

    private final Context context;

    JoinColumns(Context context) {
        this.context = context;
    }

    /** @param referrer what a derived name begins with */
    List<Join> to(What what, TableDraft target, List<AnnotationUse> written, LogicalName referrer, Location where) {
        return to(what, target, target.key(), written, referrer, where);
    }

    /** @param key what is referred to where nothing else is written */
    List<Join> to(
            What what,
            TableDraft target,
            List<Identifier> key,
            List<AnnotationUse> written,
            LogicalName referrer,
            Location where) {
        return to(
                what,
                target,
                key,
                written,
                it -> context.names()
                        .rules()
                        .joinColumn(referrer, target.spelled(), target.spelled(naming(target, key, it))),
                where);
    }

    /** Hibernate names a column after the key of the other table even where it refers to something else there. */
    private static Column naming(TableDraft target, List<Identifier> key, Column referenced) {
        return key.equals(target.key())
                ? referenced
                : target.key().stream().findFirst().flatMap(target::column).orElse(referenced);
    }

    /** Where nothing else is written, under the names that the key has there. */
    List<Join> toKey(TableDraft target, List<AnnotationUse> written, Location where) {
        return to(
                What.JOIN_OF_KEY,
                target,
                written,
                it -> context.names().rules().keyColumn(target.spelled(), target.spelled(it)),
                where);
    }

    /** @param otherwise the name of a column that nobody wrote, by that which it refers to */
    List<Join> to(
            What what,
            TableDraft target,
            List<AnnotationUse> written,
            Function<Column, LogicalName> otherwise,
            Location where) {
        return to(what, target, target.key(), written, otherwise, where);
    }

    private List<Join> to(
            What what,
            TableDraft target,
            List<Identifier> key,
            List<AnnotationUse> written,
            Function<Column, LogicalName> otherwise,
            Location where) {
        List<Join> joins = inOrder(what, target, key, written, otherwise, where);
        if (joins.size() < 2) {
            return joins;
        }
        Comparator<Identifier> order = target.columnDrafts().asAttributes();
        Join first = joins.stream()
                .min(Comparator.comparing(it -> it.referenced().name(), order))
                .orElseThrow();
        return joins.stream().map(it -> it.isFirst(it == first)).toList();
    }

    private List<Join> inOrder(
            What what,
            TableDraft target,
            List<Identifier> key,
            List<AnnotationUse> written,
            Function<Column, LogicalName> otherwise,
            Location where) {
        List<Join> joins = new ArrayList<>();
        if (written.isEmpty()) {
            for (Identifier column : key) {
                target.column(column)
                        .ifPresent(it ->
                                joins.add(join(what, new ColumnSettings(Optional.empty()), it, otherwise, where)));
            }
            return joins;
        }
        boolean isByPlace = written.size() > 1 && written.size() == key.size() && !key.equals(target.key());
        if (isByPlace || isForTheWholeKey(written, key)) {
            List<Column> referenced = keyByAttribute(target, key);
            for (int i = 0; i < referenced.size(); i++) {
                joins.add(join(
                        what, new ColumnSettings(Optional.of(written.get(i))), referenced.get(i), otherwise, where));
            }
        }
        for (AnnotationUse one : joins.isEmpty() ? written : List.<AnnotationUse>of()) {
            referenced(target, key, one, written.size() > 1)
                    .ifPresent(it -> joins.add(join(what, new ColumnSettings(Optional.of(one)), it, otherwise, where)));
        }
        complainAboutSecond(joins);
        // A foreign key names the columns of a key in their own order, however the annotations are sorted.
        joins.sort(Comparator.comparing(it -> key.indexOf(it.referenced().name())));
        return joins;
    }

    private void complainAboutSecond(List<Join> joins) {
        Set<Identifier> taken = new HashSet<>();
        for (Join join : joins) {
            if (!taken.add(join.referenced().name())) {
                join.settings().annotation().ifPresent(it -> context.reports()
                        .refused(it.where(), "two join columns to one column", "remove one, or refer to another"));
            }
        }
    }

    /** Several that do not say what they refer to are those of the key, one by one. */
    private static boolean isForTheWholeKey(List<AnnotationUse> written, List<Identifier> key) {
        return written.size() > 1
                && written.size() == key.size()
                && written.stream().noneMatch(it -> it.has("referencedColumnName"));
    }

    private static List<Column> keyByAttribute(TableDraft target, List<Identifier> key) {
        return key.stream()
                .sorted(target.columnDrafts().asAttributes())
                .flatMap(it -> target.column(it).stream())
                .toList();
    }

    private Join join(
            What what,
            ColumnSettings settings,
            Column referenced,
            Function<Column, LogicalName> otherwise,
            Location where) {
        Location declaration = settings.annotation().map(AnnotationUse::where).orElse(where);
        LogicalName implicit = otherwise.apply(referenced);
        return new Join(
                settings,
                context.names().of(what, settings.name(), implicit, declaration),
                Names.spelled(settings.name(), context.names().rules().afterStrategy(implicit)),
                referenced.withType(TypeSuffix.ofReference(referenced.type())),
                true);
    }

    /** Hibernate looks for the name that a column has before the naming strategy sees it; that of a joined key it knows only after. */
    private void checkName(Located<String> written, TableDraft target, Column found) {
        target.columnDrafts()
                .get(found.name())
                .logical()
                .filter(it -> !it.isSame(LogicalName.written(written.value().strip())))
                .ifPresent(it -> context.reports()
                        .refused(
                                written.where(),
                                "the name " + written.value() + " for the column that it knows as " + it,
                                "write " + it));
    }

    private Optional<Column> referenced(
            TableDraft target, List<Identifier> key, AnnotationUse join, boolean isOneOfSeveral) {
        Optional<Located<String>> written = join.text("referencedColumnName");
        if (written.isPresent()) {
            Optional<Column> found = context.names().referred(written.get(), target);
            if (found.isEmpty()) {
                context.reports()
                        .at(
                                written.get().where(),
                                Problem.UNKNOWN_COLUMN,
                                written.get().value(),
                                target.name(),
                                target.columnDrafts().names());
            }
            found.ifPresent(it -> checkName(written.get(), target, it));
            return found;
        }
        if (isOneOfSeveral) {
            context.reports()
                    .refused(
                            join.where(),
                            "one of several join columns without referencedColumnName",
                            "say which column each refers to");
            return Optional.empty();
        }
        if (key.size() > 1) {
            context.reports()
                    .refused(
                            join.where(),
                            "one join column for a key of several",
                            "write one for each of " + key + ", with referencedColumnName");
            return Optional.empty();
        }
        return key.stream().findFirst().flatMap(target::column);
    }
}
