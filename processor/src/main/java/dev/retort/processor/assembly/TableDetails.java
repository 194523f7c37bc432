package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code @Table}, {@code @JoinTable} and {@code @CollectionTable} say besides the name: unique constraints, indexes, checks, a comment. */
final class TableDetails {

    private final Context context;

    TableDetails(Context context) {
        this.context = context;
    }

    /**
     * @param written {@code @Table}, or one that says the same of a table that belongs to an attribute
     * @param declared the class or attribute whose table it is
     */
    void add(TableDraft table, Optional<AnnotationUse> written, Annotated declared) {
        written.ifPresent(it -> add(table, it));
        new ColumnExtras(context).addTableChecks(table, List.of(), ColumnExtras.hibernateChecks(declared));
    }

    /** Where the table has something unique, Hibernate 7 makes no key of what is in a set. */
    static boolean forbidKeyOfSet(Mapped set, Context context) {
        Optional<AnnotationUse> written = set.explicitTable();
        return context.isHibernate7()
                && written.isPresent()
                && (!written.get().annotations("uniqueConstraints").isEmpty()
                        || written.get().annotations("indexes").stream().anyMatch(it -> it.flag("unique", false)));
    }

    void add(TableDraft table, AnnotationUse written) {
        written.text("catalog")
                .ifPresent(it -> context.reports().withoutEffect(it.where(), "the catalog of a table", "use schema"));
        written.text("comment").ifPresent(it -> table.comment(Optional.of(it.value())));
        written.annotations("uniqueConstraints").forEach(it -> addUnique(table, it));
        written.annotations("indexes").forEach(it -> addIndex(table, it));
        new ColumnExtras(context).addTableChecks(table, written.annotations("check"), List.of());
    }

    private void addUnique(TableDraft table, AnnotationUse unique) {
        List<Located<String>> written = unique.texts("columnNames");
        List<Identifier> columns =
                written.stream().flatMap(it -> column(table, it).stream()).toList();
        if (written.isEmpty()) {
            context.reports().at(unique.at("columnNames"), Problem.NAME_EMPTY, Names.What.COLUMN);
        } else if (columns.size() == written.size()) {
            table.unique(
                    context.names().untouched(Names.What.CONSTRAINT, unique.text("name")), columns, unique.where());
        }
    }

    private Optional<Identifier> column(TableDraft table, Located<String> written) {
        Optional<Identifier> name = context.names().lookedUp(written);
        Optional<Identifier> found = name.flatMap(table::column).map(Column::name);
        if (name.isPresent() && found.isEmpty()) {
            context.reports()
                    .at(
                            written.where(),
                            Problem.UNKNOWN_COLUMN,
                            written.value(),
                            table.name(),
                            table.columnDrafts().names());
        }
        return found;
    }

    private void addIndex(TableDraft table, AnnotationUse index) {
        Location where = index.at("columnList");
        // Hibernate reads on after a comma too many.
        List<String> written = splitOutsideParentheses(
                        index.text("columnList").map(Located::value).orElse(""))
                .stream()
                .filter(it -> !it.isBlank())
                .toList();
        if (written.isEmpty()) {
            context.reports().at(where, Problem.NAME_EMPTY, Names.What.COLUMN);
            return;
        }
        List<Index.Part> parts = written.stream()
                .flatMap(it -> part(table, new Located<>(it, where)).stream())
                .toList();
        if (parts.size() != written.size()) {
            return;
        }
        Optional<Located<Identifier>> name = context.names().untouched(Names.What.INDEX, index.text("name"));
        List<Identifier> columns = parts.stream()
                .flatMap(it -> it instanceof Index.Part.Column column ? Stream.of(column.name()) : Stream.empty())
                .toList();
        boolean isUnique = index.flag("unique", false);
        if (isUnique && columns.size() == parts.size()) {
            // As Hibernate does: what is unique over columns is a constraint.
            table.unique(name, columns, index.where());
        } else {
            table.add(new ConstraintDraft(name, columns, index.where(), it -> new Index(it, parts, isUnique)));
        }
    }

    private Optional<Index.Part> part(TableDraft table, Located<String> written) {
        String text = written.value().strip();
        Index.Part part = Index.Part.of(text);
        if (part instanceof Index.Part.Expression) {
            return Optional.of(part);
        }
        String name = text.replaceFirst("(?i)\\s+(asc|desc)$", "");
        return column(table, new Located<>(name, written.where()))
                .map(it -> new Index.Part.Column(it, part.descending()));
    }

    private static List<String> splitOutsideParentheses(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(list.substring(start));
        return parts;
    }
}
