package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The column that says whether a row is still there, {@code @SoftDelete}. */
final class SoftDelete {

    private static final String USUAL_COMMENT = "Soft-delete indicator";

    private final Context context;

    SoftDelete(Context context) {
        this.context = context;
    }

    void add(EntityModel entity) {
        List<Annotated> lineage = entity.declaration().lineage();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<AnnotationUse> written = lineage.get(i).hibernate("SoftDelete");
            if (written.isPresent()) {
                add(entity, written.get());
                return;
            }
        }
    }

    private void add(EntityModel entity, AnnotationUse written) {
        String strategy = written.constant("strategy").orElse("DELETED");
        if (strategy.equals("TIMESTAMP")) {
            context.reports()
                    .at(
                            written.at("strategy"),
                            Problem.UNSUPPORTED_MAPPING,
                            "a time of deletion for soft-deleted rows");
            return;
        }
        boolean isActive = strategy.equals("ACTIVE");
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
                .map(it -> BasicTypes.usual(context, entity.declaration().element(), it.to()))
                .orElse(Optional.of(ColumnType.of(TypeName.BOOLEAN)));
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
        entity.table()
                .add(new ColumnDraft(
                        new Column(name, type.get(), false, Optional.empty(), false, Optional.of(comment)),
                        new Origin("@SoftDelete", written.where()),
                        written.where(),
                        true));
        converter.flatMap(it -> it.check(name)).ifPresent(it -> entity.table()
                .check(Optional.empty(), List.of(name), it, written.where()));
    }
}
