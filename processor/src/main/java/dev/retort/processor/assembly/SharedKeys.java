package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A one-to-one between rows that have the same key: it takes no column, and a foreign key only where the other row must be there. */
final class SharedKeys {

    private final Context context;
    private final ForeignKeys foreignKeys;

    SharedKeys(Context context) {
        this.context = context;
        this.foreignKeys = new ForeignKeys(context);
    }

    /** Of a many-to-one Hibernate passes over the annotation, and what is itself the key must have its columns. */
    static boolean isSaid(Mapped mapped) {
        return isPossible(mapped) && written(mapped).isPresent();
    }

    private static Optional<AnnotationUse> written(Mapped mapped) {
        return mapped.attribute().persistence("PrimaryKeyJoinColumn").or(() -> mapped.attribute()
                .persistence("PrimaryKeyJoinColumns"));
    }

    private static boolean isPossible(Mapped mapped) {
        return !mapped.isKey() && !mapped.attribute().is("MapsId") && isOneToOne(mapped);
    }

    private static boolean isOneToOne(Mapped mapped) {
        return mapped.association().filter(it -> it.isPersistence("OneToOne")).isPresent();
    }

    /** Nobody says so where the join columns are called like the key, in the same letters, but Hibernate takes it for the same. */
    boolean isFor(TableDraft table, EntityModel owner, Mapped mapped) {
        return isSaid(mapped)
                || table == owner.table()
                        && isPossible(mapped)
                        && mapped.joinFormulas().isEmpty()
                        && isKey(mapped.joinColumns(), owner.root().table());
    }

    private boolean isKey(List<AnnotationUse> written, TableDraft root) {
        if (written.isEmpty() || written.size() != root.key().size()) {
            return false;
        }
        Set<String> key = new HashSet<>();
        root.key().forEach(it -> root.column(it).ifPresent(column -> key.add(physical(root.spelled(column)))));
        return written.stream().allMatch(it -> it.text("name")
                .map(name -> LogicalName.written(name.value().strip()))
                .filter(name -> key.contains(physical(name)))
                .isPresent());
    }

    private String physical(LogicalName name) {
        return context.names().rules().afterStrategy(name).text();
    }

    /** What is the key, or a part of it, cannot be joined by the whole. */
    void checkKey(Mapped mapped) {
        if (mapped.isKey() && !mapped.attribute().is("MapsId") && isOneToOne(mapped)) {
            written(mapped).ifPresent(it -> context.reports()
                    .refused(it.where(), it + " on a @OneToOne that is the key", "use @JoinColumn"));
        }
    }

    void add(TableDraft table, EntityModel owner, Mapped mapped, AnnotationUse association, EntityModel target) {
        TableDraft referred = target.table();
        boolean isOptional = association.flag("optional", true);
        if (owner.table().key().size() != referred.key().size()
                && (!isOptional || referred.key().size() > 1)
                && !referred.key().isEmpty()) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "a @OneToOne by the key, which has other columns than that of " + target.simpleName(),
                            "use @JoinColumn with a column of its own");
            return;
        }
        if (isOptional
                || table != owner.table()
                || mapped.attribute().hibernate("NotFound").isPresent()) {
            return;
        }
        Link link = new Link(table, referred, joined(table, referred), mapped.where());
        if (owner.repeats(mapped)) {
            foreignKeys.addRepeated(link, mapped.foreignKeys());
        } else {
            foreignKeys.add(link, mapped.foreignKeys(), ForeignKeys.onDelete(mapped.annotated()));
        }
    }

    /** Column by column, whatever the annotations say. */
    private static List<Join> joined(TableDraft table, TableDraft referred) {
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < Math.min(table.key().size(), referred.key().size()); i++) {
            Identifier name = table.key().get(i);
            referred.column(referred.key().get(i))
                    .ifPresent(it -> joins.add(new Join(
                            new ColumnSettings(Optional.empty()), name, LogicalName.of(name), it, joins.isEmpty())));
        }
        return joins;
    }
}
