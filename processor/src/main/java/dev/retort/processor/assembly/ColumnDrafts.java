package dev.retort.processor.assembly;

import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table, and the orders that Hibernate has for them. */
final class ColumnDrafts {

    private final Map<String, ColumnDraft> byName = new LinkedHashMap<>();
    private final Map<String, Identifier> firsts = new HashMap<>();
    private final Map<Origin, List<Identifier>> again = new HashMap<>();
    private final Map<String, SortedSet<String>> paths = new HashMap<>();
    private List<String> inOrder = List.of();

    Collection<ColumnDraft> all() {
        return byName.values();
    }

    Optional<ColumnDraft> find(Identifier column) {
        return Optional.ofNullable(byName.get(column.text()));
    }

    Optional<ColumnDraft> find(LogicalName name) {
        return all().stream()
                .filter(it -> it.logical().filter(name::isSame).isPresent())
                .findFirst();
    }

    /** One that is there. */
    ColumnDraft get(Identifier column) {
        return byName.get(column.text());
    }

    void add(ColumnDraft added) {
        Identifier name = added.column().name();
        ColumnDraft there = byName.get(name.text());
        if (there != null) {
            share(there, added);
            again.computeIfAbsent(added.origin(), it -> new ArrayList<>()).add(name);
        }
        byName.merge(name.text(), added, ColumnDraft::joinedWith);
    }

    /** What was there first says what a column looks like. */
    void join(ColumnDrafts other) {
        other.byName.forEach((name, draft) -> {
            Optional.ofNullable(byName.get(name)).ifPresent(it -> share(it, draft));
            byName.merge(name, draft, ColumnDraft::joinedBy);
        });
        other.paths.forEach((name, shared) ->
                paths.computeIfAbsent(name, it -> new TreeSet<>()).addAll(shared));
    }

    private void share(ColumnDraft one, ColumnDraft other) {
        SortedSet<String> shared = paths.computeIfAbsent(one.column().name().text(), it -> new TreeSet<>());
        shared.add(one.origin().name());
        shared.add(other.origin().name());
    }

    void comment(Identifier column, Optional<String> text) {
        byName.computeIfPresent(column.text(), (name, draft) -> draft.commented(text));
    }

    void require(Identifier column) {
        byName.computeIfPresent(column.text(), (name, draft) -> draft.required());
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (ColumnDraft draft : all()) {
            columns.add(draft.column());
        }
        return columns;
    }

    String names() {
        return all().stream().map(it -> it.column().name().text()).sorted().collect(Collectors.joining(", "));
    }

    Map<Identifier, Origin> origins() {
        Map<Identifier, Origin> origins = new LinkedHashMap<>();
        for (ColumnDraft draft : all()) {
            origins.put(draft.column().name(), draft.origin());
        }
        return origins;
    }

    /** For each column that several attributes have, those besides the one that says what it looks like. */
    Map<Identifier, List<String>> sharing() {
        Map<Identifier, List<String>> sharing = new HashMap<>();
        paths.forEach((name, shared) -> {
            ColumnDraft draft = byName.get(name);
            List<String> others = shared.stream()
                    .filter(it -> !it.equals(draft.origin().name()))
                    .toList();
            if (!others.isEmpty()) {
                sharing.put(draft.column().name(), others);
            }
        });
        return sharing;
    }

    /** The first of its columns, in the order of Hibernate. */
    void begins(Origin attribute, Identifier column) {
        firsts.put(attribute.name(), column);
    }

    /** Those that no other attribute had before, in the order of Hibernate as far as the first. */
    List<Identifier> of(Mapped mapped) {
        String origin = mapped.origin().name();
        List<Identifier> found = new ArrayList<>();
        for (ColumnDraft draft : all()) {
            Identifier column = draft.column().name();
            if (draft.origin().name().equals(origin) || draft.origin().equals(ZoneColumn.origin(mapped))) {
                found.add(column.equals(firsts.get(origin)) ? 0 : found.size(), column);
            }
        }
        return found;
    }

    /** Also those that another one had before. */
    Stream<Column> of(Origin attribute) {
        List<Identifier> shared = again.getOrDefault(attribute, List.of());
        return all().stream()
                .filter(it -> it.origin().equals(attribute)
                        || shared.contains(it.column().name()))
                .map(ColumnDraft::column);
    }

    /** @param paths of attributes that are components of records, in their order */
    void keepOrderOf(List<String> paths) {
        inOrder = paths;
    }

    /** In the order in which Hibernate has attributes: by their names, but those of a record as it declares them. */
    Comparator<Identifier> asAttributes() {
        Map<Identifier, Origin> origins = origins();
        return Comparator.<Identifier>comparingInt(
                        it -> placeInRecord(origins.get(it).name()))
                .thenComparing(it -> origins.get(it).name());
    }

    private int placeInRecord(String path) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (path.equals(inOrder.get(i)) || path.startsWith(inOrder.get(i) + ".")) {
                return i;
            }
        }
        return inOrder.size();
    }

    /** The column, and all that are embedded in the same attribute of the class, in the order of Hibernate. */
    List<Identifier> embeddedWith(Identifier column) {
        Optional<Mapped> attribute = get(column).attribute().filter(Mapped::isEmbedded);
        return attribute.isEmpty()
                ? List.of(column)
                : all().stream()
                        .filter(it -> it.attribute()
                                .filter(other -> other.isEmbeddedBeside(attribute.get()))
                                .isPresent())
                        .map(it -> it.column().name())
                        .sorted(asAttributes())
                        .toList();
    }
}
