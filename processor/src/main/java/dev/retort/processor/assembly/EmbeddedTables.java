package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.snapshot.Snapshot.Declared;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an embedded attribute holds is in one table: the entity's, one that its columns name, or that of {@code @EmbeddedTable}. */
final class EmbeddedTables {

    private final Context context;

    EmbeddedTables(Context context) {
        this.context = context;
    }

    /** The table in which the attribute's column is because it is embedded; an association goes by its join columns all the same. */
    static Optional<Located<String>> writtenFor(Mapped mapped) {
        return mapped.isEmbedded() && mapped.association().isEmpty()
                ? annotation(mapped).flatMap(it -> it.text("value"))
                : Optional.empty();
    }

    private static Optional<AnnotationUse> annotation(Mapped mapped) {
        return Annotated.of(mapped.outermost().element()).hibernate("EmbeddedTable");
    }

    /** A secondary table, also one of a superclass; none means the entity's own. */
    static Optional<TableDraft> named(Located<String> written, EntityModel entity) {
        return entity.secondaryTable(written).or(() -> entity.parent().flatMap(it -> named(written, it)));
    }

    void check(EntityModel entity) {
        entity.attributes().stream()
                .filter(Mapped::isEmbedded)
                .map(it -> it.outermost().element())
                .distinct()
                .map(Annotated::of)
                .forEach(it -> it.hibernate("EmbeddedTable").ifPresent(use -> checkName(use, it, entity)));
        if (entity.hasSecondaryTables()) {
            checkTables(entity);
        }
    }

    private void checkName(AnnotationUse use, Annotated embedded, EntityModel entity) {
        Located<String> written = use.text("value").orElseThrow();
        boolean isOther = named(written, entity).isPresent();
        boolean isOwn = context.names()
                .lookedUp(written)
                .filter(entity.table().name().name()::equals)
                .isPresent();
        if (isOther && embedded.is("EmbeddedId")) {
            context.reports().refused(written.where(), use + " on a key", "leave it out");
        } else if (!isOther && !isOwn) {
            context.reports()
                    .refused(
                            written.where(),
                            use + " with " + written.value() + ", which is no table of the class",
                            "name it in a @SecondaryTable there, or leave this out");
        }
    }

    /** In the order of Hibernate, to which the first attribute says where the others are to be. */
    private void checkTables(EntityModel entity) {
        Map<String, Part> parts = new HashMap<>();
        entity.attributes().stream()
                .filter(it -> it.isEmbedded() && !it.isKey())
                .sorted(Comparator.comparing(Mapped::path))
                .forEach(it -> checkTable(it, entity, parts));
    }

    private void checkTable(Mapped mapped, EntityModel entity, Map<String, Part> parts) {
        Part part = part(mapped.path(), mapped, entity, parts);
        part.follow(mapped.path());
        boolean hasNoColumnHere = mapped.contents().isPresent()
                || mapped.path().endsWith(Declared.DISCRIMINATOR)
                || ToOneTables.isFor(mapped)
                || mapped.attribute().is("PrimaryKeyJoinColumn")
                || mapped.association().flatMap(it -> it.text("mappedBy")).isPresent();
        TableDraft table = SecondaryTables.tableOf(entity, mapped);
        if (hasNoColumnHere) {
            return;
        }
        if (!part.accepts(table)) {
            context.reports()
                    .refused(
                            mapped.outermost(),
                            "an embedded attribute in several tables (" + mapped.path() + " is in "
                                    + table.name().name() + ", what is before it in "
                                    + part.table().name().name() + ")",
                            "let each @Column and @JoinColumn in it name the same table");
        } else if (part.table() != table) {
            context.reports()
                    .withoutEffect(
                            mapped.outermost(),
                            "@EmbeddedTable for " + mapped.path(),
                            "Hibernate keeps it in " + table.name().name()
                                    + ", where it cannot write it; name the table in its @JoinColumn too");
        }
    }

    private Part part(String path, Mapped mapped, EntityModel entity, Map<String, Part> parts) {
        String around = path.substring(0, path.lastIndexOf('.'));
        Part known = parts.get(around);
        if (known != null) {
            return known;
        }
        Part made;
        if (around.indexOf('.') >= 0) {
            Part outer = part(around, mapped, entity, parts);
            outer.follow(around);
            made = new Part(Optional.of(outer), outer.table(), outer.isFixed());
        } else {
            Optional<Located<String>> written = annotation(mapped).flatMap(it -> it.text("value"));
            TableDraft table = written.flatMap(it -> named(it, entity)).orElse(entity.table());
            made = new Part(Optional.empty(), table, written.isPresent());
        }
        parts.put(around, made);
        return made;
    }

    /** An embedded attribute while its own are met one after the other. */
    private static final class Part {

        private final Optional<Part> outer;
        private final boolean fixed;
        private TableDraft table;
        private String current;
        private boolean hasOthers;

        Part(Optional<Part> outer, TableDraft table, boolean fixed) {
            this.outer = outer;
            this.table = table;
            this.fixed = fixed;
        }

        TableDraft table() {
            return table;
        }

        boolean isFixed() {
            return fixed;
        }

        void follow(String attribute) {
            hasOthers |= current != null && !current.equals(attribute);
            current = attribute;
        }

        boolean accepts(TableDraft next) {
            if (next == table) {
                return true;
            }
            if (hasOthers) {
                return false;
            }
            if (!fixed) {
                table = next;
            }
            return outer.map(it -> it.accepts(next)).orElse(true);
        }
    }
}
