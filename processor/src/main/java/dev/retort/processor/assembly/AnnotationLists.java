package dev.retort.processor.assembly;

import java.util.Map;
import java.util.Set;

/** The one list of annotations that are understood, by their names in their family. */
final class AnnotationLists {

    static final Set<String> UNDERSTOOD = words("""
            Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Basic CollectionTable Column
            Convert Converts ElementCollection Embeddable Embedded EmbeddedId Entity Enumerated GeneratedValue Id IdClass JoinColumn JoinColumns
            JoinTable Lob ManyToMany ManyToOne MapKeyClass MapKeyColumn MapKeyEnumerated MapKeyJoinColumn MapKeyJoinColumns
            MapKeyTemporal MappedSuperclass MapsId OneToMany OneToOne OrderColumn PrimaryKeyJoinColumn PrimaryKeyJoinColumns
            SequenceGenerator SequenceGenerators Table TableGenerator TableGenerators Temporal Transient Version""");

    static final Set<String> OF_ENTITIES = words("""
            DiscriminatorColumn DiscriminatorValue Inheritance SecondaryTable SecondaryTables""");

    static final Set<String> OF_EMBEDDABLES = Set.of("DiscriminatorColumn", "DiscriminatorValue");

    static final Set<String> NOT_OF_SUPERCLASSES = words("""
            Check Checks Comment Comments DiscriminatorColumn DiscriminatorFormula DiscriminatorOptions DiscriminatorValue OnDelete
            PrimaryKeyJoinColumn PrimaryKeyJoinColumns SecondaryTable SecondaryTables""");

    static final Set<String> NOT_OF_EMBEDDABLES = words("""
            Check Checks IdClass Inheritance OnDelete PrimaryKeyJoinColumn PrimaryKeyJoinColumns SecondaryTable
            SecondaryTables SoftDelete Table""");

    static final Set<String> REFUSED_OF_EMBEDDABLES = words("Comment Comments DiscriminatorOptions");

    static final Set<String> WITHOUT_EFFECT = words("""
            Cacheable ColumnResult ConstructorResult EntityListeners EntityResult ExcludeDefaultListeners
            ExcludeSuperclassListeners MapKey NamedAttributeNode NamedEntityGraph NamedEntityGraphs
            NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries
            NamedStoredProcedureQuery OrderBy PersistenceContext PersistenceUnit PostLoad PostPersist PostRemove
            PostUpdate PrePersist PreRemove PreUpdate SqlResultSetMapping SqlResultSetMappings
            StoredProcedureParameter""");

    /** Their options are read as what else is said of a column is. */
    static final Set<String> COLUMNS = words("""
            Column DiscriminatorColumn JoinColumn MapKeyColumn MapKeyJoinColumn OrderColumn PrimaryKeyJoinColumn""");

    static final Set<String> HIBERNATE_UNDERSTOOD = words("""
            Any AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue AnyDiscriminatorValues AnyKeyJavaClass AnyKeyJavaType
            AnyKeyJdbcType AnyKeyJdbcTypeCode Check Checks Collate CollectionId CollectionIdJavaClass CollectionIdJavaType CollectionIdJdbcType
            CollectionIdJdbcTypeCode ColumnDefault Comment Comments CreationTimestamp CurrentTimestamp DiscriminatorFormula
            DiscriminatorOptions EmbeddedColumnNaming EmbeddedTable Formula FractionalSeconds GeneratedColumn GenericGenerator
            GenericGenerators JoinColumnOrFormula JoinColumnsOrFormulas JoinFormula ListIndexBase ManyToAny MapKeyJdbcType MapKeyJdbcTypeCode NativeGenerator NaturalId NotFound OnDelete Parent
            PartitionKey PropertyRef SoftDelete Target TargetEmbeddable TenantId TimeZoneColumn TimeZoneStorage UpdateTimestamp""");

    static final Set<String> HIBERNATE_WITHOUT_EFFECT = words("""
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

    static final Set<String> HIBERNATE_ONLY_THE_TYPE = words("""
            JavaType JdbcType JdbcTypeCode Struct Type""");

    static final Set<String> HIBERNATE_ONLY_THE_TYPE_OF_THE_KEY = words("MapKeyJavaType MapKeyType");

    /** What their columns are, only code knows. */
    static final Set<String> HIBERNATE_UNFOLDED_BY_CODE = words("CompositeType MapKeyCompositeType");

    static final Set<String> HIBERNATE_ONLY_THE_TYPE_OF_THE_PLACE =
            words("ListIndexJavaType ListIndexJdbcType ListIndexJdbcTypeCode");

    static final Map<String, String> SAID_WITH_JPA = Map.of(
            "ConverterRegistration", "@Converter(autoApply = true)",
            "ConverterRegistrations", "@Converter(autoApply = true)",
            "ForeignKey", "@ForeignKey in @JoinColumn",
            "Index", "@Index in @Table",
            "IndexColumn", "@OrderColumn",
            "Table", "@Table",
            "Tables", "@Table");

    static final Map<String, String> REGISTERED = Map.of(
            "CompositeTypeRegistration", "embeddableClass",
            "JavaTypeRegistration", "javaType",
            "TypeRegistration", "basicClass");

    private AnnotationLists() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
