package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.operation.RenameValues;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.assembly.Hierarchy;
import dev.retort.processor.assembly.Hierarchy.Member;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What rows get in the column that tells classes apart, where a class has another name or another value, and whose rows are left. */
public final class DiscriminatorValues {

    private final List<RenameValues> renamed = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final Snapshot before;

    private DiscriminatorValues(Snapshot before) {
        this.before = before;
    }

    /** @param before under the present names */
    public static DiscriminatorValues of(Assembly assembly, Snapshot before) {
        DiscriminatorValues values = new DiscriminatorValues(before);
        assembly.origins().forEach((table, origin) -> origin.hierarchy()
                .ifPresent(now -> Optional.ofNullable(before.declared().get(table))
                        .filter(was -> was.tellsClasses(now.column()))
                        .ifPresent(was -> values.compare(table, origin, now, was))));
        return values;
    }

    public List<RenameValues> renamed() {
        return List.copyOf(renamed);
    }

    public List<Report> reports() {
        return List.copyOf(reports);
    }

    private void compare(QualifiedName table, TableOrigin origin, Hierarchy now, Declared was) {
        if (was.classes().equals(now.values())) {
            return;
        }
        Map<String, String> gone = new TreeMap<>(was.classes());
        List<Member> come = new ArrayList<>(now.members());
        Map<String, String> values = new TreeMap<>();
        // What is certain goes first, so that nothing else takes a class that has its successor.
        List<Function<Member, Optional<String>>> ways = List.of(
                it -> Optional.of(it.name()),
                it -> answer(it, table, origin, gone),
                it -> only(gone, name -> gone.get(name).equals(it.value())),
                it -> ofTable(it, table, origin),
                it -> only(gone, name -> areAlike(name, it, was, origin)));
        for (Function<Member, Optional<String>> way : ways) {
            come.removeIf(member -> {
                Optional<String> predecessor = way.apply(member).filter(gone::containsKey);
                predecessor
                        .map(gone::remove)
                        .filter(old -> !old.equals(member.value()))
                        .ifPresent(old -> values.put(old, member.value()));
                return predecessor.isPresent();
            });
        }
        if (!values.isEmpty()) {
            // Texts that become numbers are renamed while they are texts, and numbers that become texts when they are.
            boolean wereNumbers =
                    Held.areNumbers(before.schema().column(table, now.column()).type());
            renamed.add(new RenameValues(table, now.column(), values, wereNumbers && now.isNumber()));
        }
        gone.forEach((name, value) -> {
            boolean isTaken = now.members().stream().anyMatch(it -> it.value().equals(value));
            if (!isTaken) {
                reports.add(Report.at(
                        origin.entity().location(),
                        Problem.CLASS_OF_ROWS_GONE,
                        SimpleName.of(name),
                        value,
                        table + "." + now.column()));
            }
        });
    }

    private static Optional<String> only(Map<String, String> gone, Predicate<String> isIt) {
        List<String> found = gone.keySet().stream().filter(isIt).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Where the class has a table of its own, the answer is about that. */
    private static Optional<String> answer(
            Member member, QualifiedName table, TableOrigin origin, Map<String, String> gone) {
        return Annotated.of(member.type())
                .named(RenamedFrom.class.getName())
                .filter(it -> sharesTable(member, table, origin))
                .flatMap(it -> it.text("value"))
                .map(Located::value)
                .flatMap(answer ->
                        only(gone, it -> it.equals(answer) || SimpleName.of(it).equals(answer)));
    }

    private static boolean sharesTable(Member member, QualifiedName table, TableOrigin origin) {
        return member.table().equals(table)
                && !member.name().equals(origin.entity().name());
    }

    /** The class that declared the table before. */
    private Optional<String> ofTable(Member member, QualifiedName table, TableOrigin origin) {
        return Optional.of(member)
                .filter(it -> !sharesTable(it, table, origin))
                .flatMap(it -> Optional.ofNullable(before.declared().get(it.table())))
                .map(Declared::entity);
    }

    /** Whether the class had the same attributes for the same columns, and had any. */
    private static boolean areAlike(String former, Member member, Declared was, TableOrigin origin) {
        Map<Identifier, String> own = of(SimpleName.of(member.name()), origin.paths());
        return !own.isEmpty() && own.equals(of(SimpleName.of(former), was.attributes()));
    }

    private static Map<Identifier, String> of(String subclass, Map<Identifier, String> paths) {
        Map<Identifier, String> own = new TreeMap<>();
        paths.forEach((column, path) -> {
            if (path.startsWith(subclass + ".")) {
                own.put(column, path.substring(subclass.length()));
            }
        });
        return own;
    }
}
