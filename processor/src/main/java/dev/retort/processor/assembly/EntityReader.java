package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** From a class to its table with the columns that need no other table. */
final class EntityReader {

    private final Context context;
    private final KnownAnnotations known;
    private final SecondaryTables secondaryTables;
    private final TableDetails details;
    private final KeyChecks keyChecks;
    private final CollectionsInKeys collectionsInKeys;
    private final VersionChecks versionChecks;

    EntityReader(Context context) {
        this.context = context;
        this.known = new KnownAnnotations(context);
        this.secondaryTables = new SecondaryTables(context);
        this.details = new TableDetails(context);
        this.keyChecks = new KeyChecks(context);
        this.collectionsInKeys = new CollectionsInKeys(context);
        this.versionChecks = new VersionChecks(context);
    }

    /** The attributes, and a table that has only its name. */
    EntityModel read(TypeElement element, boolean managed, Optional<EntityModel> parent) {
        PersistentClass entity = context.classes().of(element);
        Inheritance inheritance = Inheritance.of(entity);
        boolean sharesTable = parent.isPresent() && inheritance == Inheritance.SINGLE_TABLE;
        LogicalName name = name(entity);
        TableDraft table = sharesTable ? parent.get().table() : newTable(entity, name);
        if (parent.isPresent() && inheritance == Inheritance.TABLE_PER_CLASS) {
            parent.get().table().divide(table);
        }
        EntityModel model = new EntityModel(
                entity,
                name,
                table,
                secondaryTables(entity),
                Embedding.attributesOf(entity, known, context),
                managed,
                inheritance,
                parent);
        if (!sharesTable) {
            table.columnDrafts().keepOrderOf(componentsOfRecords(model.root()));
        }
        checkKey(model);
        keyChecks.check(model);
        collectionsInKeys.check(model);
        versionChecks.check(model);
        return model;
    }

    private static List<String> componentsOfRecords(EntityModel entity) {
        List<String> components = new ArrayList<>();
        for (Annotated type : entity.declaration().lineage()) {
            Optional<AnnotationUse> keyClass = type.persistence("IdClass");
            if (keyClass.isPresent()) {
                keyClass.get().type("value").ifPresent(it -> components.addAll(componentsOf(it.value())));
            }
        }
        for (Mapped mapped : entity.attributes()) {
            if (mapped.isEmbedded()
                    && mapped.attribute().member().getEnclosingElement().getKind() == ElementKind.RECORD) {
                components.add(mapped.path());
            }
        }
        return components;
    }

    private static List<String> componentsOf(TypeMirror type) {
        Element element = ((DeclaredType) type).asElement();
        return element.getKind() == ElementKind.RECORD
                ? ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                        .map(it -> it.getSimpleName().toString())
                        .toList()
                : List.of();
    }

    private List<SecondaryTable> secondaryTables(PersistentClass entity) {
        List<AnnotationUse> written = entity.annotated().repeated("SecondaryTable", "SecondaryTables");
        return written.isEmpty()
                ? List.of()
                : secondaryTables.of(
                        written, entity.element().getQualifiedName().toString());
    }

    private LogicalName name(PersistentClass entity) {
        Optional<Located<String>> written = entityName(entity);
        return written.isPresent()
                ? LogicalName.written(written.get().value())
                : context.names().rules().entity(entity.element(), context.elements());
    }

    private static Optional<Located<String>> entityName(PersistentClass entity) {
        return entity.annotated().persistence("Entity").flatMap(it -> it.text("name"));
    }

    private static Origin origin(TypeElement entity) {
        return new Origin(entity.getQualifiedName().toString(), Location.of(entity));
    }

    private TableDraft newTable(PersistentClass entity, LogicalName entityName) {
        Origin origin = origin(entity.element());
        Optional<AnnotationUse> table = entity.annotated().persistence("Table");
        Optional<Located<String>> written = table.flatMap(it -> it.text("name")).or(() -> entityName(entity));
        Identifier tableName = context.names().of(Names.What.TABLE, written, entityName, origin.location());
        Optional<Identifier> schema = table.flatMap(it -> it.text("schema"))
                .flatMap(it -> context.names().written(Names.What.SCHEMA, it));
        TableDraft draft = new TableDraft(new QualifiedName(schema, tableName), origin, context.reports());
        draft.spelled(Names.spelled(written, entityName));
        draft.isView(entity.annotated().isView());
        return draft;
    }

    private void checkKey(EntityModel entity) {
        if (entity.parent().isEmpty()
                && entity.attributes().stream().noneMatch(it -> it.isKey() && KeyChecks.isSaidToBeKey(it.outermost()))
                && !hasEmbeddedKey(entity.declaration())) {
            context.reports()
                    .at(entity.declaration().annotated().where(), Problem.ENTITY_WITHOUT_ID, entity.simpleName());
        }
    }

    /** Also one without attributes, of which is said elsewhere what is wrong with it. */
    private boolean hasEmbeddedKey(PersistentClass entity) {
        return KeyType.attributesOf(entity, context).stream().anyMatch(it -> it.is("EmbeddedId"));
    }

    /** What the class says about the whole table; afterwards all columns must be there. */
    void addDetails(EntityModel entity) {
        if (entity.parent().isEmpty()) {
            entity.table().detailsFollow();
        }
        Annotated annotated = entity.declaration().annotated();
        details.add(entity.table(), annotated.persistence("Table"), annotated);
        entity.secondaryTables().forEach(it -> details.add(it.table(), it.written()));
        NaturalId.add(entity);
    }
}
