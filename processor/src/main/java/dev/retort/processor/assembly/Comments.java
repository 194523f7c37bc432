package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Hibernate's {@code @Comment} says, written once or several times. It is heard when all tables and columns are there, in the
 * order of Hibernate: the last word counts, also over what JPA says.
 */
final class Comments {

    private final Context context;
    private final CollectionPlaces places;

    Comments(Context context, CollectionPlaces places) {
        this.context = context;
        this.places = places;
    }

    /** What the class says of its tables. */
    void addOfClass(EntityModel entity) {
        List<AnnotationUse> comments = on(entity.declaration().annotated());
        if (comments.isEmpty()) {
            return;
        }
        List<TableDraft> tables = new ArrayList<>(List.of(entity.table()));
        entity.secondaryTables().forEach(it -> tables.add(it.table()));
        for (AnnotationUse comment : comments) {
            tables.stream()
                    .filter(it -> !hasPlace(comment) || isOn(comment, it.name().name()))
                    .findFirst()
                    .ifPresentOrElse(
                            it -> it.comment(text(comment)),
                            () -> complain(
                                    comment,
                                    tables.stream().map(it -> it.name().name()).toList(),
                                    context));
        }
    }

    /** What its attributes say of their columns, and of the tables that collections are read from. */
    void addOfAttributes(EntityModel entity) {
        ColumnComments columns = new ColumnComments(entity, context);
        for (Mapped mapped : entity.attributesInTable()) {
            if (mapped.contents().isEmpty() && !on(mapped.annotated()).isEmpty()) {
                columns.add(places.ofColumns(entity, mapped), mapped);
            }
        }
        for (Mapped collection : entity.collections()) {
            Optional<TableDraft> table = places.of(entity, collection);
            if (table.isPresent()) {
                addToTable(table.get(), collection);
                Contents contents = collection.contents().orElseThrow();
                contents.keys().forEach(it -> columns.add(table.get(), it));
                contents.elements().forEach(it -> columns.add(table.get(), it));
            }
        }
        columns.complainAboutUnheard();
    }

    /** Where each class has a table of its own, the columns of the class above stand in it again, with all that was said of them. */
    void repeatOfParent(EntityModel entity) {
        if (entity.inheritance() != Inheritance.TABLE_PER_CLASS
                || entity.parent().isEmpty()) {
            return;
        }
        for (Column column : entity.parent().get().table().columns()) {
            if (column.comment().isPresent()) {
                entity.table().columnDrafts().comment(column.name(), column.comment());
            }
        }
    }

    private void addToTable(TableDraft table, Mapped collection) {
        for (AnnotationUse comment : on(collection.annotated())) {
            List<Identifier> names = new ArrayList<>(List.of(table.name().name()));
            table.columns().forEach(it -> names.add(it.name()));
            if (!hasPlace(comment) || isOn(comment, names.get(0))) {
                table.comment(text(comment));
            } else {
                named(comment, names)
                        .ifPresentOrElse(
                                it -> table.commentAtTop(it, text(comment)), () -> complain(comment, names, context));
            }
        }
    }

    static List<AnnotationUse> on(Annotated annotated) {
        return annotated.repeatedOfHibernate("Comment", "Comments");
    }

    /** Whether it says of what it is. */
    static boolean hasPlace(AnnotationUse comment) {
        return comment.text("on").isPresent();
    }

    static Optional<Identifier> named(AnnotationUse comment, List<Identifier> names) {
        return names.stream().filter(it -> isOn(comment, it)).findFirst();
    }

    private static boolean isOn(AnnotationUse comment, Identifier named) {
        return comment.text("on")
                .filter(it -> it.value().equalsIgnoreCase(named.text()))
                .isPresent();
    }

    static Optional<String> text(AnnotationUse comment) {
        return comment.text("value").map(Located::value);
    }

    static void complain(AnnotationUse comment, List<Identifier> known, Context context) {
        Located<String> on = comment.text("on").orElseThrow();
        context.reports()
                .refused(on.where(), "a comment on " + on.value() + ", which is not there", "name one of " + known);
    }
}
