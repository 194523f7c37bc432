package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The column that says whether a row is still there, {@code @SoftDelete}. */
final class SoftDelete {

    private static final String USUAL_COMMENT = "Soft-delete indicator";
    private static final int DIGITS_OF_SECONDS = 6;

    private final Context context;

    SoftDelete(Context context) {
        this.context = context;
    }

    void add(EntityModel entity) {
        of(entity).ifPresent(it -> add(entity.table(), it));
    }

    private Optional<AnnotationUse> of(EntityModel entity) {
        List<Annotated> lineage = entity.root().declaration().lineage();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<AnnotationUse> written = lineage.get(i).hibernate("SoftDelete");
            if (written.isPresent()) {
                return written;
            }
        }
        return ofPackage(entity.root().declaration().element());
    }

    /** Whether the row is still there Hibernate would have to ask when it makes the proxy. */
    void complainAboutLazy(Mapped mapped, AnnotationUse association, EntityModel target) {
        if (isLazy(association)
                && !isLookedUp(mapped, association)
                && of(target).isPresent()) {
            context.reports()
                    .refused(
                            association.where(),
                            "a lazy " + association + " to what has @SoftDelete",
                            "leave out the fetch type");
        }
    }

    private static boolean isLazy(AnnotationUse association) {
        return association.constant("fetch").filter("LAZY"::equals).isPresent();
    }

    /** Then it is never lazy, whatever is written, or Hibernate does not look. */
    private static boolean isLookedUp(Mapped mapped, AnnotationUse association) {
        Attribute attribute = mapped.attribute();
        return association.has("mappedBy")
                || mapped.joinTable().isPresent()
                || mapped.joinColumns().stream().anyMatch(it -> it.has("referencedColumnName"))
                || Stream.of("MapsId", "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                        .anyMatch(attribute::is)
                || Stream.of("Fetch", "NotFound", "PropertyRef")
                        .anyMatch(it -> attribute.hibernate(it).isPresent());
    }

    /**
     * Of a collection, whose table must be its own.
     *
     * @param inverse the other side of it
     */
    void add(TableDraft table, Mapped collection, Optional<Mapped> inverse) {
        Optional<AnnotationUse> written = of(collection);
        if (written.isPresent()) {
            add(table, written.get());
        } else if (inverse.isPresent()) {
            of(inverse.get()).ifPresent(it -> add(table, it));
        }
    }

    /** Hibernate 7 takes what is said of a class for said of the collections that it declares, too. */
    private Optional<AnnotationUse> of(Mapped collection) {
        Element declaring = collection.attribute().member().getEnclosingElement();
        Optional<AnnotationUse> own = collection.attribute().hibernate("SoftDelete");
        if (own.isEmpty() && context.isHibernate7()) {
            own = Annotated.of(declaring).hibernate("SoftDelete");
        }
        return own.isPresent() ? own : ofPackage(declaring);
    }

    private Optional<AnnotationUse> ofPackage(Element type) {
        return Annotated.of(context.elements().getPackageOf(type)).hibernate("SoftDelete");
    }

    private void add(TableDraft table, AnnotationUse written) {
        String strategy = written.constant("strategy").orElse("DELETED");
        boolean isActive = strategy.equals("ACTIVE");
        boolean isTime = strategy.equals("TIMESTAMP");
        Identifier name = context.names()
                .of(
                        Names.What.SOFT_DELETE,
                        written.text("columnName"),
                        LogicalName.implicit(isActive ? "active" : "deleted"),
                        written.where());
        Optional<Converter> converter = written.type("converter")
                .map(Located::value)
                .filter(DeclaredType.class::isInstance)
                .flatMap(it -> Converter.of((TypeElement) ((DeclaredType) it).asElement(), context.types()));
        Optional<ColumnType> type = converter
                .map(it -> BasicTypes.usual(context, written.where().element(), it.to()))
                .orElse(Optional.of(
                        isTime
                                ? ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, DIGITS_OF_SECONDS)
                                : ColumnType.of(TypeName.BOOLEAN)));
        if (type.isEmpty()) {
            context.reports()
                    .at(
                            written.at("converter"),
                            Problem.UNMAPPED_TYPE,
                            JavaTypes.name(converter.orElseThrow().to()),
                            name.text());
            return;
        }
        String comment = written.text("comment").map(Located::value).orElse(USUAL_COMMENT);
        table.add(new ColumnDraft(
                new Column(name, type.get(), isTime, Optional.empty(), false, Optional.of(comment)),
                new Origin("@SoftDelete", written.where()),
                written.where(),
                true));
        converter
                .flatMap(it -> it.check(name))
                .ifPresent(it -> table.check(Optional.empty(), List.of(name), it, written.where()));
    }
}
