package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** From a class to its table with the columns that need no other table. */
final class EntityReader {

    private final Context context;

    EntityReader(Context context) {
        this.context = context;
    }

    /** The attributes, and a table that has only its name. */
    EntityModel read(TypeElement element, boolean managed) {
        PersistentClass entity = PersistentClass.of(element);
        Location where = Location.of(element);
        entity.parent().ifPresent(it -> context.reports()
                .at(where, Problem.UNSUPPORTED_MAPPING, "an entity that extends the entity " + it.getSimpleName()));
        Optional<Located<String>> entityName =
                entity.annotated().persistence("Entity").flatMap(it -> it.text("name"));
        LogicalName name = entityName
                .map(it -> LogicalName.written(it.value()))
                .orElseGet(() -> context.names().rules().entity(element, context.elements()));
        Optional<AnnotationUse> table = entity.annotated().persistence("Table");
        Identifier tableName = context.names()
                .of(Names.What.TABLE, table.flatMap(it -> it.text("name")).or(() -> entityName), name, where);
        Optional<Identifier> schema = table.flatMap(it -> it.text("schema"))
                .flatMap(it -> context.names().written(Names.What.SCHEMA, it));
        TableDraft draft = new TableDraft(
                new QualifiedName(schema, tableName),
                new Origin(element.getQualifiedName().toString(), where),
                context.reports());
        draft.isView(entity.annotated().isView());
        EntityModel model = new EntityModel(entity, name, draft, Embedding.attributesOf(entity, context), managed);
        checkKey(model);
        return model;
    }

    private void checkKey(EntityModel entity) {
        boolean isReportedAlready = entity.declaration().parent().isPresent();
        if (!isReportedAlready && entity.attributes().stream().noneMatch(Mapped::isKey)) {
            context.reports()
                    .at(entity.declaration().annotated().where(), Problem.ENTITY_WITHOUT_ID, entity.simpleName());
        }
    }

    /** Columns of attributes that are no associations. */
    void addBasicColumns(EntityModel entity, BasicColumns columns) {
        entity.attributes().stream()
                .filter(it -> it.association().isEmpty() && !it.isElementCollection())
                .filter(it -> it.attribute().hibernate("Formula").isEmpty())
                .filter(it -> it.attribute().hibernate("Parent").isEmpty())
                .forEach(it -> {
                    if (it.attribute().hibernate("Any").isPresent()) {
                        new AnyColumns(context).add(entity.table(), it);
                    } else {
                        columns.add(entity.table(), it);
                    }
                });
        new SoftDelete(context).add(entity);
    }

    /** What the class says about the whole table; afterwards all columns must be there. */
    void addDetails(EntityModel entity) {
        Annotated annotated = entity.declaration().annotated();
        new TableDetails(context).add(entity.table(), annotated.persistence("Table"), annotated);
        NaturalId.add(entity);
    }
}
