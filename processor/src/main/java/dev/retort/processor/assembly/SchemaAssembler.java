package dev.retort.processor.assembly;

import dev.retort.annotations.Hibernate;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.EnumCodes;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.problem.Location;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Entities in, schema out. First each table gets the columns that stand for themselves, then those that refer to other tables,
 * then tables between tables; constraints get their names when all of them are known.
 */
public final class SchemaAssembler {

    /** A schema that every PostgreSQL and H2 has already. */
    private static final String PUBLIC = "public";

    private static final Comparator<PersistentClass> PARENTS_FIRST = Comparator.comparingInt(PersistentClass::depth)
            .thenComparing(it -> it.element().getQualifiedName().toString());

    private final Context context;
    private final Context unheard;
    private final EntityReader reader;
    private final Entities entities;
    private final Tables tables;
    private final Generators generators;
    private final JoinedKeys joinedKeys;
    private final Associations associations;
    private final OwnColumns ownColumns;
    private final OwnColumns columnsOfOthers;
    private final List<Located<String>> schemas;
    private final CollectionIndexes indexes;
    private final ToOneTables toOneTables;
    private final JoinTables joinTables;
    private final CollectionTables collectionTables;

    private SchemaAssembler(
            MigrationsDeclaration migrations,
            PersistentClasses classes,
            Unmentioned unmentioned,
            Elements elements,
            Types types,
            DeclaredOrder order,
            EnumCodes codes) {
        Reports reports = new Reports();
        context = context(migrations, classes, unmentioned, elements, types, order, codes, reports);
        schemas = migrations.schemas();
        reader = new EntityReader(context);
        // What is wrong with an entity of somebody else is not for this compile to say.
        unheard = context(migrations, classes, unmentioned, elements, types, order, codes, new Reports());
        entities = new Entities(context, this::readOther, this::addOwnColumns);
        tables = new Tables(reports);
        generators = new Generators(context);
        joinedKeys = new JoinedKeys(context);
        associations = new Associations(context, entities);
        ownColumns = new OwnColumns(context, entities, generators, this::addOwnColumns);
        columnsOfOthers = new OwnColumns(unheard, entities, new Generators(unheard), this::addOwnColumns);
        BasicColumns basics = new BasicColumns(context);
        indexes = new CollectionIndexes(context, entities, associations, basics);
        toOneTables = new ToOneTables(context, tables, entities, associations);
        CollectionId collectionIds = new CollectionId(context, generators);
        joinTables = new JoinTables(context, tables, associations, indexes, collectionIds);
        collectionTables = new CollectionTables(context, tables, associations, basics, indexes, collectionIds);
    }

    private static Context context(
            MigrationsDeclaration migrations,
            PersistentClasses classes,
            Unmentioned unmentioned,
            Elements elements,
            Types types,
            DeclaredOrder order,
            EnumCodes codes,
            Reports reports) {
        NamingRules rules = new NamingRules(migrations.naming(), migrations.hibernate());
        return new Context(
                elements,
                types,
                new Supertypes(elements, types),
                classes,
                order,
                codes,
                migrations.hibernate(),
                new Names(rules, reports),
                new Converters(unmentioned.converters(), migrations.hibernate() == Hibernate.V7, types, reports),
                new TypeMappings(migrations.types(), reports),
                EmbeddableSubclasses.among(unmentioned.embeddables()),
                new EmbeddableAccesses(),
                new JsonAttributes(),
                reports);
    }

    /**
     * A user's mistake becomes a report; the schema is then as good as it can be, and not to be used.
     *
     * @param unmentioned those that the compile shows
     */
    public static Assembly assemble(
            MigrationsDeclaration migrations,
            Collection<TypeElement> entities,
            PersistentClasses classes,
            Unmentioned unmentioned,
            Elements elements,
            Types types,
            DeclaredOrder order,
            EnumCodes codes) {
        return new SchemaAssembler(migrations, classes, unmentioned, elements, types, order, codes).assemble(entities);
    }

    private Assembly assemble(Collection<TypeElement> declared) {
        declared.stream().map(Annotated::of).forEach(this::warnOfView);
        List<PersistentClass> classes = declared.stream()
                .distinct()
                .map(context.classes()::of)
                .sorted(PARENTS_FIRST)
                .toList();
        classes.forEach(PersistentClass::makeKnownToParent);
        classes.stream().filter(it -> !isLeftAlone(it)).forEach(it -> entities.add(read(it.element())));
        classes.stream().filter(SchemaAssembler::isLeftAlone).forEach(it -> entities.addLeftAlone(it.element()));
        each(new EntityRules(context, entities)::check);
        each(new HierarchyRules(context, entities)::check);
        each(new EmbeddedTables(context)::check);
        each(new MapsIdChecks(context, entities)::check);
        each(context.jsonAttributes()::learn);
        each(new ListsAsJson(context)::check);
        each(generators::learn);
        each(new Discriminators(context, entities)::add);
        each(this::addOwnColumns);
        each(it -> {
            if (it.hasOwnTable()) {
                tables.add(it.table(), tableLocation(it));
            }
        });
        each(it -> it.secondaryTables()
                .forEach(also -> tables.add(also.table(), also.written().at("name"))));
        generators.tables().forEach(it -> tables.add(it, it.origin().location()));
        each(new InverseSides(context, entities)::check);
        each(new MapKeys(context, entities)::check);
        each(this::addToOnes);
        each(joinedKeys::addForeignKey);
        each(new SecondaryTables(context)::addForeignKeys);
        each(this::addJoinColumnsInTargets);
        each(this::addIndexesInTargets);
        each(this::addCollections);
        each(new SubclassDemands(context, entities)::add);
        each(reader::addDetails);
        Comments comments = new Comments(context, new CollectionPlaces(context, tables, entities));
        each(comments::addOfClass);
        each(comments::addOfAttributes);
        each(comments::repeatOfParent);
        return finished(
                sequencesOf(declared.stream().filter(it -> Annotated.of(it).isUnmanaged())));
    }

    private void warnOfView(Annotated entity) {
        entity.hibernate("View").ifPresent(it -> context.reports()
                .withoutEffect(it.where(), "@View", "create the view in a revision, with op.execute"));
    }

    private void each(Consumer<EntityModel> step) {
        entities.managed().forEach(step);
    }

    /** Who shares the table of an entity that is left alone is left alone with it. */
    private static boolean isLeftAlone(PersistentClass entity) {
        return entity.annotated().isUnmanaged()
                || entity.annotated().isView()
                || Inheritance.of(entity) == Inheritance.SINGLE_TABLE
                        && entity.parent().filter(SchemaAssembler::isLeftAlone).isPresent();
    }

    private EntityModel read(TypeElement element) {
        return reader.read(element, true, parent(element));
    }

    private Optional<EntityModel> parent(TypeElement element) {
        return context.classes().of(element).parent().map(it -> entities.of(it.element()));
    }

    private EntityModel readOther(TypeElement element) {
        return new EntityReader(unheard).read(element, false, parent(element));
    }

    private void addOwnColumns(EntityModel entity) {
        boolean sharesOurs = entity.sharesTableOfParent() && entity.root().managed();
        if (entity.managed()) {
            ownColumns.add(entity);
        } else if (!sharesOurs) {
            columnsOfOthers.add(entity);
        }
    }

    private Set<QualifiedName> sequencesOf(Stream<TypeElement> others) {
        Generators theirs = new Generators(unheard);
        others.map(this::readOther).forEach(it -> {
            theirs.learn(it);
            it.attributesInTable().forEach(mapped -> theirs.generate(it, mapped));
        });
        return theirs.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    }

    private static Location tableLocation(EntityModel entity) {
        return entity.declaration()
                .annotated()
                .persistence("Table")
                .map(it -> it.at("name"))
                .orElse(entity.table().origin().location());
    }

    private void addToOnes(EntityModel entity) {
        for (Mapped mapped : entity.attributesInTable()) {
            Optional<AnnotationUse> toOne = mapped.toOne();
            if (toOne.isPresent() && !entity.isKeyOfAnother(mapped) && SecondaryTables.isItsOwn(entity, mapped)) {
                addToOne(entity, mapped, toOne.get());
            }
        }
    }

    private void addToOne(EntityModel entity, Mapped mapped, AnnotationUse association) {
        if (ToOneTables.isFor(mapped)) {
            toOneTables.add(entity, mapped);
        } else {
            associations.addToOne(SecondaryTables.tableOf(entity, mapped), entity, mapped, association);
        }
    }

    private void addJoinColumnsInTargets(EntityModel entity) {
        for (Mapped mapped : entity.attributes()) {
            Optional<AnnotationUse> association = mapped.association();
            if (association.isPresent() && isOwnedOneToMany(association.get()) && hasJoinColumn(mapped)) {
                associations.addJoinColumnInTarget(entity, mapped, association.get());
            }
        }
    }

    /** Of a list or a map whose elements have the foreign key in their own table. */
    private void addIndexesInTargets(EntityModel entity) {
        for (Mapped mapped : entity.attributes()) {
            Optional<AnnotationUse> association = mapped.association();
            if (association.isPresent()
                    && association.get().isPersistence("OneToMany")
                    && !(isOwnedOneToMany(association.get()) && !hasJoinColumn(mapped))) {
                entities.target(mapped, association.get()).ifPresent(target -> entities.holders(target)
                        .forEach(it -> indexes.addToTarget(it, entity, mapped)));
            }
        }
    }

    private void addCollections(EntityModel entity) {
        for (Mapped mapped : entity.collections()) {
            if (mapped.isElementCollection()) {
                collectionTables.add(entity, mapped);
            } else {
                addJoinTable(entity, mapped);
            }
        }
    }

    private static boolean isOwnedOneToMany(AnnotationUse association) {
        return association.isPersistence("OneToMany")
                && association.text("mappedBy").isEmpty();
    }

    private static boolean hasJoinColumn(Mapped mapped) {
        return !(mapped.joinColumns().isEmpty() && mapped.joinFormulas().isEmpty())
                && mapped.explicitTable().isEmpty();
    }

    private void addJoinTable(EntityModel entity, Mapped mapped) {
        mapped.association()
                .filter(it -> it.isPersistence("ManyToMany")
                        || it.isPersistence("ElementCollection")
                        || it.isPersistence("OneToMany") && !(isOwnedOneToMany(it) && hasJoinColumn(mapped)))
                .ifPresent(it -> entities.target(mapped, it)
                        .filter(target -> !associations.isInverse(target, it))
                        .ifPresent(target -> joinTables.add(entity, mapped, it, target)));
    }

    private Assembly finished(Set<QualifiedName> leftAlone) {
        Collection<TableDraft> all = tables.joined();
        complainAbout(all);
        Collection<Sequence> sequences = generators.sequences();
        List<QualifiedName> names = names(all, sequences);
        new CutNames(context.reports()).check(all, generators.places());
        Collection<EnumType> enumTypes = new EnumTypes(context.reports()).of(all);
        List<Table> finished = new ConstraintNames(context.reports()).named(all, names);
        Map<QualifiedName, TableOrigin> origins = origins(all);
        check(finished, origins);
        return new Assembly(
                Schema.of(namespaces(names), sequences, finished).withEnumTypes(enumTypes),
                ofOthers(),
                leftAlone,
                origins,
                generators.places(),
                generators.numbered(),
                context.classes(),
                context.reports().all());
    }

    private Map<QualifiedName, String> ofOthers() {
        Map<QualifiedName, String> tables = new TreeMap<>();
        entities.others().stream()
                .filter(it -> !isLeftAlone(it.declaration()))
                .forEach(it -> tables.putIfAbsent(it.table().name(), it.qualifiedName()));
        return tables;
    }

    private static void complainAbout(Collection<TableDraft> all) {
        for (TableDraft table : all) {
            table.complainAboutUnwritten();
            table.complainAboutValuesKeptOut();
            table.complainAboutOneNameOfTwo();
        }
        for (TableDraft table : all) {
            table.complainAboutUndeclaredUniqueness();
        }
    }

    private static List<QualifiedName> names(Collection<TableDraft> all, Collection<Sequence> sequences) {
        List<QualifiedName> names = new ArrayList<>();
        for (TableDraft table : all) {
            names.add(table.name());
        }
        for (Sequence sequence : sequences) {
            names.add(sequence.name());
        }
        return names;
    }

    /** Those of tables and sequences, and those that are wanted whatever is in them. */
    private Set<Identifier> namespaces(List<QualifiedName> names) {
        return Stream.concat(
                        names.stream().flatMap(it -> it.schema().stream()),
                        schemas.stream().flatMap(it -> context.names().written(Names.What.SCHEMA, it).stream()))
                .filter(it -> !it.text().equals(PUBLIC))
                .collect(Collectors.toSet());
    }

    private static Map<QualifiedName, TableOrigin> origins(Collection<TableDraft> all) {
        Map<QualifiedName, TableOrigin> origins = new TreeMap<>();
        for (TableDraft table : all) {
            origins.put(
                    table.name(),
                    new TableOrigin(
                            table.origin(),
                            table.subclasses(),
                            table.columnDrafts().origins(),
                            table.columnDrafts().sharing(),
                            table.enumerations(),
                            table.known(),
                            table.hierarchy(),
                            table.unguarded(),
                            table.nullUnfit()));
        }
        return origins;
    }

    private void check(List<Table> finished, Map<QualifiedName, TableOrigin> origins) {
        LargeInKeys largeInKeys = new LargeInKeys(context.reports());
        LongNumbers longNumbers = new LongNumbers(context.reports());
        ReferenceTypes referenceTypes = new ReferenceTypes(context.reports(), finished);
        for (Table table : finished) {
            TableOrigin origin = origins.get(table.name());
            largeInKeys.check(table, origin);
            longNumbers.check(table, origin);
            referenceTypes.check(table, origin);
        }
    }
}
