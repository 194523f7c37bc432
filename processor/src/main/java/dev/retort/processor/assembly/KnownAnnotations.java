package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The one list of what is understood; an annotation of JPA or Hibernate that is not on it stops the compile. */
final class KnownAnnotations {

    private static final Set<String> UNDERSTOOD = words("""
            Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Basic CollectionTable Column
            Convert Converts ElementCollection Embeddable Embedded EmbeddedId Entity Enumerated GeneratedValue Id IdClass JoinColumn JoinColumns
            JoinTable Lob ManyToMany ManyToOne MapKeyClass MapKeyColumn MapKeyEnumerated MapKeyJoinColumn MapKeyJoinColumns
            MapKeyTemporal MappedSuperclass MapsId OneToMany OneToOne OrderColumn PrimaryKeyJoinColumn PrimaryKeyJoinColumns
            SequenceGenerator SequenceGenerators Table TableGenerator TableGenerators Temporal Transient Version""");

    private static final Set<String> OF_ENTITIES = words("""
            DiscriminatorColumn DiscriminatorValue Inheritance SecondaryTable SecondaryTables""");

    private static final Set<String> OF_EMBEDDABLES = Set.of("DiscriminatorColumn", "DiscriminatorValue");

    private static final Set<String> NOT_OF_SUPERCLASSES = words("""
            Check Checks Comment Comments DiscriminatorColumn DiscriminatorFormula DiscriminatorOptions DiscriminatorValue OnDelete
            PrimaryKeyJoinColumn PrimaryKeyJoinColumns SecondaryTable SecondaryTables""");

    private static final Set<String> NOT_OF_EMBEDDABLES = words("""
            Check Checks IdClass Inheritance OnDelete PrimaryKeyJoinColumn PrimaryKeyJoinColumns SecondaryTable
            SecondaryTables SoftDelete Table""");

    private static final Set<String> REFUSED_OF_EMBEDDABLES = words("Comment Comments DiscriminatorOptions");

    private static final Set<String> WITHOUT_EFFECT = words("""
            Cacheable ColumnResult ConstructorResult EntityListeners EntityResult ExcludeDefaultListeners
            ExcludeSuperclassListeners MapKey NamedAttributeNode NamedEntityGraph NamedEntityGraphs
            NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries
            NamedStoredProcedureQuery OrderBy PersistenceContext PersistenceUnit PostLoad PostPersist PostRemove
            PostUpdate PrePersist PreRemove PreUpdate SqlResultSetMapping SqlResultSetMappings
            StoredProcedureParameter""");

    /** Their options are read as what else is said of a column is. */
    private static final Set<String> COLUMNS = words("""
            Column DiscriminatorColumn JoinColumn MapKeyColumn MapKeyJoinColumn OrderColumn PrimaryKeyJoinColumn""");

    private static final Set<String> HIBERNATE_UNDERSTOOD = words("""
            Any AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue AnyDiscriminatorValues AnyKeyJavaClass AnyKeyJavaType
            AnyKeyJdbcType AnyKeyJdbcTypeCode Check Checks Collate CollectionId CollectionIdJavaClass CollectionIdJavaType CollectionIdJdbcType
            CollectionIdJdbcTypeCode ColumnDefault Comment Comments CreationTimestamp CurrentTimestamp DiscriminatorFormula
            DiscriminatorOptions EmbeddedColumnNaming EmbeddedTable Formula FractionalSeconds GeneratedColumn GenericGenerator
            GenericGenerators JoinColumnOrFormula JoinColumnsOrFormulas JoinFormula ListIndexBase ManyToAny MapKeyJdbcType MapKeyJdbcTypeCode NativeGenerator NaturalId NotFound OnDelete Parent
            PartitionKey PropertyRef SoftDelete Target TargetEmbeddable TenantId TimeZoneColumn TimeZoneStorage UpdateTimestamp""");

    private static final Set<String> HIBERNATE_WITHOUT_EFFECT = words("""
            Array AttributeAccessor BatchSize Bag Cache Cascade CollectionIdMutability CollectionType ColumnTransformer
            ColumnTransformers ConcreteProxy DynamicInsert DynamicUpdate EmbeddableInstantiator
            EmbeddableInstantiatorRegistration EmbeddableInstantiatorRegistrations Fetch FetchProfile FetchProfiles FetchProfileOverride
            FetchProfileOverrides Filter FilterDef FilterDefs FilterJoinTable FilterJoinTables Filters Generated
            GeneratorType HQLSelect Immutable Imported Instantiator LazyCollection LazyGroup LazyToOne Loader
            MapKeyMutability MappedSuperclassAttribute Mutability Nationalized NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery
            NamedEntityGraph NamedEntityGraphs NaturalIdCache NaturalIdClass OptimisticLock OptimisticLocking OrderBy ParamDef Parameter Persister
            Polymorphism Proxy QueryCacheLayout ResultCheckStyle RowId SQLDelete SQLDeleteAll SQLDeletes SQLInsert
            SQLInserts SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate SQLUpdates
            SecondaryRow SecondaryRows SelectBeforeUpdate SortComparator SortNatural Source Synchronize UuidGenerator Where WhereJoinTable""");

    private static final Set<String> HIBERNATE_ONLY_THE_TYPE = words("""
            JavaType JdbcType JdbcTypeCode Struct Type""");

    private static final Set<String> HIBERNATE_ONLY_THE_TYPE_OF_THE_KEY = words("MapKeyJavaType MapKeyType");

    /** What their columns are, only code knows. */
    private static final Set<String> HIBERNATE_UNFOLDED_BY_CODE = words("CompositeType MapKeyCompositeType");

    private static final Set<String> HIBERNATE_ONLY_THE_TYPE_OF_THE_PLACE =
            words("ListIndexJavaType ListIndexJdbcType ListIndexJdbcTypeCode");

    private static final Map<String, String> SAID_WITH_JPA = Map.of(
            "ConverterRegistration", "@Converter(autoApply = true)",
            "ConverterRegistrations", "@Converter(autoApply = true)",
            "ForeignKey", "@ForeignKey in @JoinColumn",
            "Index", "@Index in @Table",
            "IndexColumn", "@OrderColumn",
            "Table", "@Table",
            "Tables", "@Table");

    private static final Map<String, String> REGISTERED = Map.of(
            "CompositeTypeRegistration", "embeddableClass",
            "JavaTypeRegistration", "javaType",
            "TypeRegistration", "basicClass");

    private static final String ENVERS = "org.hibernate.envers.Audited";

    private static final Predicate<String> NOTHING_GIVEN = it -> false;

    private final Context context;
    private final AnnotationsWithCode withCode;
    private final Set<Element> packages = new HashSet<>();

    KnownAnnotations(Context context) {
        this.context = context;
        this.withCode = new AnnotationsWithCode();
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** The annotations on the class, on its mapped superclasses, and on the members that its access leaves unread. */
    void checkClass(PersistentClass declaration, Access access) {
        Set<String> ofItsKind = declaration.annotated().is("Entity")
                ? OF_ENTITIES
                : declaration.annotated().is("Embeddable") ? OF_EMBEDDABLES : Set.of();
        String what = declaration.annotated().is("Embeddable") ? "attributes of this type" : "entity";
        for (Annotated type : declaration.lineage()) {
            for (AnnotationUse use : type.annotations()) {
                if (isOutOfPlace(use, type)) {
                    continue;
                }
                if (use.isPersistence() && ofItsKind.contains(use.simpleName())) {
                    refuseOptions(use);
                } else {
                    check(use, what, NOTHING_GIVEN);
                }
            }
        }
        checkPackage(context.elements().getPackageOf(declaration.element()));
        for (Annotated unread : declaration.unread(access)) {
            for (AnnotationUse use : aboutColumns(unread)) {
                complainAboutUnread(use, unread.element());
            }
        }
        declaration.nameless(access).forEach(it -> context.reports()
                .at(
                        it.where(),
                        Problem.REFUSED_BY_HIBERNATE,
                        "a getter that names no attribute",
                        "call it otherwise, or mark it @Transient"));
        for (Annotated redeclared : declaration.redeclared(access)) {
            aboutColumns(redeclared).forEach(this::complainAboutRedeclared);
        }
    }

    /** Whether it is what Hibernate looks for on entities only; reports if so. */
    private boolean isOutOfPlace(AnnotationUse use, Annotated type) {
        boolean isSuperclass = type.is("MappedSuperclass");
        boolean isEmbeddable = !isSuperclass && type.is("Embeddable");
        if (!isSuperclass && !isEmbeddable || !(use.isPersistence() || use.isHibernate()) || use.isHibernate("Table")) {
            return false;
        }
        String name = use.simpleName();
        String where = isSuperclass ? " on a mapped superclass" : " on an embeddable";
        if (isEmbeddable && REFUSED_OF_EMBEDDABLES.contains(name)) {
            context.reports()
                    .at(
                            use.where(),
                            Problem.REFUSED_BY_HIBERNATE,
                            use + where,
                            "put it on an attribute, or on the entity");
            return true;
        }
        boolean isWithoutEffect = (isSuperclass ? NOT_OF_SUPERCLASSES : NOT_OF_EMBEDDABLES).contains(name);
        if (isWithoutEffect) {
            context.reports().at(use.where(), Problem.WITHOUT_EFFECT, use + where, "put it on the entity");
        }
        return isWithoutEffect;
    }

    /** What is registered on a package is good for all entities. */
    private void checkPackage(Element of) {
        if (packages.add(of)) {
            Annotated.of(of).annotations().stream()
                    .filter(it -> it.isHibernate() && it.simpleName().matches(".*Registrations?"))
                    .forEach(it -> check(it, "entity", NOTHING_GIVEN));
        }
    }

    private void complainAboutRedeclared(AnnotationUse use) {
        context.reports()
                .at(
                        use.where(),
                        Problem.WITHOUT_EFFECT,
                        use + " on what a superclass declares already",
                        "put it there, or use an override on the class");
    }

    private void complainAboutUnread(AnnotationUse use, Element member) {
        boolean isMethod = member.getKind() == ElementKind.METHOD;
        context.reports()
                .at(
                        use.where(),
                        Problem.WITHOUT_EFFECT,
                        use + " on a " + (isMethod ? "method" : "field"),
                        isMethod
                                ? "put it on the field, where the other annotations of the class are"
                                : "put it on the getter, where the other annotations of the class are");
    }

    private static List<AnnotationUse> aboutColumns(Annotated member) {
        return member.annotations().isEmpty()
                ? List.of()
                : member.annotations().stream()
                        .filter(KnownAnnotations::isAboutColumns)
                        .toList();
    }

    private static boolean isAboutColumns(AnnotationUse use) {
        String name = use.simpleName();
        return use.isPersistence() && !WITHOUT_EFFECT.contains(name) && !name.equals("Transient")
                || use.isHibernate() && !HIBERNATE_WITHOUT_EFFECT.contains(name)
                || use.isRetort();
    }

    void checkAttribute(Attribute attribute) {
        if (attribute.lacksSetter()) {
            context.reports()
                    .at(
                            attribute.where(),
                            Problem.REFUSED_BY_HIBERNATE,
                            "a getter without a setter",
                            "add the setter, or mark the getter @Transient");
        }
        if (attribute.isPlain()) {
            return;
        }
        boolean codeIsKnown = false;
        if (attribute.annotated().hasAnyOfHibernate()) {
            checkFormula(attribute);
            codeIsKnown = JdbcCode.of(attribute).isPresent();
        }
        if (Structs.isOneColumn(attribute)) {
            warnOfStruct(Structs.of(attribute).orElseThrow());
        }
        for (AnnotationUse use : attribute.annotated().annotations()) {
            if (!(codeIsKnown && (use.isHibernate("JdbcTypeCode") || use.isHibernate("JdbcType")))) {
                check(use, "attribute", it -> isGiven(it, attribute));
            }
        }
    }

    private void warnOfStruct(AnnotationUse struct) {
        context.reports()
                .at(
                        struct.where(),
                        Problem.WITHOUT_EFFECT,
                        struct + ", other than that there is one column,",
                        "create the type in a revision before, with op.execute(\"create type ...\")");
    }

    private void checkFormula(Attribute attribute) {
        attribute.hibernate("Formula").filter(it -> attribute.is("Id")).ifPresent(it -> context.reports()
                .at(it.where(), Problem.REFUSED_BY_HIBERNATE, it + " as a key", "use a column"));
        if (attribute.hibernate("Formula").isPresent()) {
            attribute.annotated().repeatedOfHibernate("Comment", "Comments").forEach(it -> context.reports()
                    .at(it.where(), Problem.REFUSED_BY_HIBERNATE, it + " on a formula", "remove it"));
        }
        new ZoneChecks(context).check(attribute);
    }

    /** Whether a type in SQL stands in for the annotation. */
    private boolean isGiven(String name, Attribute attribute) {
        return HIBERNATE_ONLY_THE_TYPE.contains(name)
                        && (isDefined(attribute, "Column")
                                || !name.equals("Struct")
                                        && context.typeMappings()
                                                .of(attribute.type())
                                                .isPresent())
                || HIBERNATE_ONLY_THE_TYPE_OF_THE_KEY.contains(name) && isDefined(attribute, "MapKeyColumn")
                || HIBERNATE_ONLY_THE_TYPE_OF_THE_PLACE.contains(name) && isDefined(attribute, "OrderColumn");
    }

    private static boolean isDefined(Attribute attribute, String column) {
        return attribute
                .persistence(column)
                .flatMap(it -> it.text("columnDefinition"))
                .isPresent();
    }

    private void refuseOptions(AnnotationUse use) {
        if (use.saysNothing()) {
            return;
        }
        if (use.isPersistence() && !COLUMNS.contains(use.simpleName())) {
            use.text("options").ifPresent(options -> context.reports()
                    .at(options.where(), Problem.OPTIONS_UNREADABLE, options.value(), use));
        }
        for (AnnotationUse part : use.inside()) {
            refuseOptions(part);
        }
    }

    private void check(AnnotationUse use, String what, Predicate<String> given) {
        refuseOptions(use);
        if (use.isHibernate() && SAID_WITH_JPA.containsKey(use.nameInFamily())) {
            context.reports()
                    .at(
                            use.where(),
                            Problem.UNSUPPORTED_MAPPING,
                            "Hibernate's own " + use + ", which JPA says with " + SAID_WITH_JPA.get(use.simpleName())
                                    + ",");
        } else if (use.isHibernate() && HIBERNATE_UNFOLDED_BY_CODE.contains(use.nameInFamily())) {
            context.reports()
                    .at(use.where(), Problem.UNSUPPORTED_MAPPING, use + ", whose columns only its code knows,");
        } else if (use.qualifiedName().equals(ENVERS)) {
            context.reports()
                    .at(
                            use.where(),
                            Problem.WITHOUT_EFFECT,
                            use + " of Hibernate Envers",
                            "create the tables that it writes to in a revision, with op.execute");
        } else if (!isKnown(use, given)) {
            context.reports().at(use.where(), Problem.UNSUPPORTED_ANNOTATION, use.nameInFamily(), what);
        }
    }

    private boolean isKnown(AnnotationUse use, Predicate<String> given) {
        String name = use.nameInFamily();
        if (use.isPersistence()) {
            return UNDERSTOOD.contains(name) || WITHOUT_EFFECT.contains(name);
        }
        if (use.isHibernate()) {
            return HIBERNATE_UNDERSTOOD.contains(name)
                    || HIBERNATE_WITHOUT_EFFECT.contains(name)
                    || given.test(name)
                    || new DialectOverrides(use).areNotAboutColumns()
                    || isRegisteredOtherwise(use);
        }
        return !withCode.contains(use);
    }

    /** Where the type of all that is registered is given by name. */
    private boolean isRegisteredOtherwise(AnnotationUse use) {
        String name = use.nameInFamily().replaceFirst("Registrations$", "Registration");
        List<AnnotationUse> registered = name.equals(use.nameInFamily()) ? List.of(use) : use.annotations("value");
        return REGISTERED.containsKey(name)
                && registered.stream().allMatch(it -> it.type(REGISTERED.get(name))
                        .flatMap(type -> context.typeMappings().of(type.value()))
                        .isPresent());
    }
}
