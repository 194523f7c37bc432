package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code @Comment} on attributes that have columns: without a name it is about the first. */
final class ColumnComments {

    private final EntityModel entity;
    private final Context context;
    private final Map<AnnotationUse, List<Identifier>> ofEmbedded = new LinkedHashMap<>();
    private final List<AnnotationUse> heard = new ArrayList<>();

    ColumnComments(EntityModel entity, Context context) {
        this.entity = entity;
        this.context = context;
    }

    void add(TableDraft table, Mapped mapped) {
        List<AnnotationUse> comments = Comments.on(mapped.annotated());
        if (comments.isEmpty()) {
            return;
        }
        if (mapped.attribute().is("MapsId")) {
            comments.forEach(this::warnOfKey);
            return;
        }
        List<Identifier> columns = columns(table, mapped);
        for (AnnotationUse comment : comments) {
            Optional<Identifier> column = Comments.hasPlace(comment)
                    ? Comments.named(comment, columns)
                    : columns.stream().findFirst();
            column.ifPresent(it -> table.columnDrafts().comment(it, Comments.text(comment)));
            if (Comments.hasPlace(comment) && isOfEmbedded(comment, mapped)) {
                ofEmbedded.computeIfAbsent(comment, it -> new ArrayList<>()).addAll(columns);
                column.ifPresent(it -> heard.add(comment));
            } else if (hasNoColumns(mapped)) {
                context.reports()
                        .refused(
                                comment.where(),
                                comment + " on what has no columns, or a formula for one",
                                "remove it");
            } else if (column.isEmpty() && !columns.isEmpty() && !isOfAnother(comment, table)) {
                Comments.complain(comment, columns, context);
            }
        }
    }

    /** What is said of a part of a key is said of the column of the association that stands in for it. */
    private List<Identifier> columns(TableDraft table, Mapped mapped) {
        List<Identifier> own = table.columnDrafts().of(mapped);
        return !own.isEmpty() || !mapped.isKey()
                ? own
                : entity.attributesInTable().stream()
                        .filter(it -> it.attribute().is("MapsId") && OwnColumns.isMappedBy(it, mapped))
                        .map(it -> table.columnDrafts().of(it))
                        .filter(it -> it.size() == 1)
                        .findFirst()
                        .orElse(List.of());
    }

    private void warnOfKey(AnnotationUse comment) {
        context.reports()
                .withoutEffect(
                        comment.where(),
                        comment + " beside @MapsId",
                        "put it on the part of the key that this stands for");
    }

    /** After all that is in what is embedded. */
    void complainAboutUnheard() {
        ofEmbedded.keySet().removeAll(heard);
        ofEmbedded.forEach((comment, columns) -> Comments.complain(comment, columns, context));
    }

    private static boolean isOfEmbedded(AnnotationUse comment, Mapped mapped) {
        return !comment.where().element().equals(mapped.annotated().element());
    }

    private static boolean hasNoColumns(Mapped mapped) {
        Optional<AnnotationUse> association = mapped.association();
        return !mapped.joinFormulas().isEmpty()
                || association.isPresent()
                        && (association.get().text("mappedBy").isPresent() || SharedKeys.isSaid(mapped));
    }

    /** Hibernate forgets what is said of a column that another attribute had before. */
    private static boolean isOfAnother(AnnotationUse comment, TableDraft table) {
        return Comments.named(
                        comment, table.columns().stream().map(it -> it.name()).toList())
                .isPresent();
    }
}
