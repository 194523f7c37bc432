package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.operation.RenameValues;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.assembly.Hierarchy;
import dev.retort.processor.assembly.Hierarchy.Member;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What rows get in the column that tells classes apart, where a class has another name, or another value. */
public final class DiscriminatorValues {

    private final Snapshot before;
    private final QualifiedName table;
    private final TableOrigin origin;
    private final Hierarchy hierarchy;
    private final Set<String> known;
    private final Optional<List<String>> was;
    private final Map<String, String> renamed = new LinkedHashMap<>();

    private DiscriminatorValues(Snapshot before, QualifiedName table, TableOrigin origin, Hierarchy hierarchy) {
        this.before = before;
        this.table = table;
        this.origin = origin;
        this.hierarchy = hierarchy;
        this.known =
                before.declared().values().stream().flatMap(Declared::entities).collect(Collectors.toSet());
        this.was = Constants.names(before, table, hierarchy.column());
    }

    /** @param before under the present names */
    public static List<RenameValues> renamed(Assembly assembly, Snapshot before) {
        List<RenameValues> found = new ArrayList<>();
        assembly.origins().forEach((table, origin) -> origin.hierarchy()
                .filter(it -> isTheSame(before, table, it))
                .map(it -> new DiscriminatorValues(before, table, origin, it).find())
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> found.add(
                        new RenameValues(table, origin.hierarchy().orElseThrow().column(), it))));
        return found;
    }

    private static boolean isTheSame(Snapshot before, QualifiedName table, Hierarchy hierarchy) {
        return Optional.ofNullable(before.declared().get(table))
                .map(it -> it.attributes().get(hierarchy.column()))
                .filter(Declared.DISCRIMINATOR::equals)
                .isPresent();
    }

    private Map<String, String> find() {
        for (Member member : hierarchy.members()) {
            Optional<String> old = known.contains(member.name()) ? changed(member) : ofPredecessor(member);
            old.filter(it -> mayHaveBeen(it, member)).ifPresent(it -> renamed.put(it, member.value()));
        }
        return renamed;
    }

    private boolean mayHaveBeen(String old, Member member) {
        return hierarchy.members().stream().noneMatch(it -> it.value().equals(old))
                && !renamed.containsKey(old)
                && was.map(it -> it.contains(old) && !it.contains(member.value()))
                        .orElse(true);
    }

    /** Of the same classes, where one value went and one came; only a check remembers values. */
    private Optional<String> changed(Member member) {
        List<String> is = hierarchy.members().stream().map(Member::value).toList();
        List<String> gone = was.stream()
                .flatMap(List::stream)
                .filter(it -> !is.contains(it))
                .toList();
        long come = is.stream()
                .filter(it -> was.filter(values -> values.contains(it)).isEmpty())
                .count();
        boolean areTheSame = hierarchy.members().size() == was.map(List::size).orElse(0)
                && hierarchy.members().stream().map(Member::name).allMatch(known::contains);
        return areTheSame && gone.size() == 1 && come == 1 ? Optional.of(gone.get(0)) : Optional.empty();
    }

    private Optional<String> ofPredecessor(Member member) {
        return answer(member).or(() -> Optional.of(member)
                .filter(it -> was.isPresent() || !it.isWritten())
                .flatMap(this::predecessor)
                .map(DiscriminatorValues::simpleName));
    }

    /** Where the class has a table of its own, the answer is about that. */
    private Optional<String> answer(Member member) {
        boolean isRoot = member.name().equals(origin.entity().name());
        return Annotated.of(member.type())
                .named(RenamedFrom.class.getName())
                .filter(it -> member.table().equals(table) && !isRoot)
                .flatMap(it -> it.text("value"))
                .map(Located::value);
    }

    /** The class that declared the same table, or in one table for all, the same attributes for the same columns. */
    private Optional<String> predecessor(Member member) {
        Declared declared = before.declared().get(member.table());
        if (declared == null) {
            return Optional.empty();
        }
        if (!member.table().equals(table)
                || member.name().equals(origin.entity().name())) {
            return Optional.of(declared.entity()).filter(it -> !it.equals(member.name()));
        }
        Map<Identifier, String> paths = new TreeMap<>();
        origin.columns().forEach((column, attribute) -> paths.put(column, attribute.name()));
        Map<Identifier, String> own = of(simpleName(member.name()), paths);
        List<String> alike = declared.subclasses().stream()
                .filter(it -> hierarchy.members().stream().map(Member::name).noneMatch(it::equals))
                .filter(it -> !own.isEmpty()
                        && of(simpleName(it), declared.attributes()).equals(own))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
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

    private static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
