package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Hibernate does not let anybody say of an attribute of a type. */
final class ValueChecks {

    /** Nothing else can be left of them. */
    private static final Map<String, Set<String>> KEPT_OF_TIMES = Map.of(
            "java.sql.Date", Set.of("DATE"),
            "java.sql.Time", Set.of("TIME"),
            "java.sql.Timestamp", Set.of("TIMESTAMP"),
            "java.time.LocalDate", Set.of("DATE"),
            "java.time.LocalDateTime", Set.of("TIMESTAMP"),
            "java.time.LocalTime", Set.of("TIME"),
            "java.time.OffsetDateTime", Set.of("TIMESTAMP"),
            "java.time.OffsetTime", Set.of("TIME"),
            "java.time.ZonedDateTime", Set.of("TIMESTAMP"));

    private final Context context;

    ValueChecks(Context context) {
        this.context = context;
    }

    void checkEmbedded(Attribute attribute, AnnotationUse embedded) {
        TypeMirror type = attribute.type();
        if (Embeddables.isOfJava(type)
                && !CollectionChecks.isCollection(attribute)
                && Embeddables.target(attribute).isEmpty()) {
            context.reports()
                    .refused(
                            embedded.where(),
                            embedded + " on a " + JavaTypes.name(type),
                            embedded.isPersistence("Embedded") ? "remove it" : "use @Id");
        }
    }

    void checkVersion(Attribute attribute, AnnotationUse version, boolean isInEmbeddable) {
        if (!isInEmbeddable && Embeddables.of(attribute).isPresent()) {
            context.reports()
                    .refused(version.where(), version + " on an embeddable", "put it on a number, or on an Instant");
        }
    }

    /** Of a type variable Hibernate looks at the bound. */
    void checkUuid(Attribute attribute, AnnotationUse generator) {
        TypeMirror type = context.types().erasure(attribute.isOfVariable() ? attribute.declared() : attribute.type());
        if (!Set.of("java.util.UUID", "java.lang.String", "byte[]").contains(JavaTypes.name(type))) {
            context.reports()
                    .refused(
                            generator.where(),
                            generator + " on a " + JavaTypes.name(type),
                            "declare it as a UUID or a String, or use another generator");
        }
    }

    void checkTemporal(Attribute attribute, AnnotationUse temporal) {
        if (attribute.is("Version")) {
            return;
        }
        String type = JavaTypes.name(
                attribute.is("ElementCollection")
                        ? CollectionTypes.element(attribute.type()).orElse(attribute.type())
                        : attribute.type());
        Set<String> kept = type.equals("java.sql.Timestamp") && !context.isHibernate7()
                ? Set.of("DATE", "TIMESTAMP")
                : KEPT_OF_TIMES.getOrDefault(type, Set.of());
        temporal.constant("value")
                .filter(it -> !kept.isEmpty() && !kept.contains(it))
                .ifPresent(it -> context.reports()
                        .refused(temporal.at("value"), temporal + "(" + it + ") of a " + type, "remove it"));
    }

    void checkEnumerated(Attribute attribute, AnnotationUse enumerated) {
        if (isReadAsOneValue(attribute) && !isRefusedOtherwise(attribute) && !mayHoldEnums(attribute.type())) {
            context.reports()
                    .refused(
                            enumerated.where(),
                            enumerated + " on what is no enum",
                            "remove it, or make the attribute an enum");
        }
    }

    /** Hibernate looks for the annotation nowhere else. */
    private static boolean isReadAsOneValue(Attribute attribute) {
        return Stream.of("ElementCollection", "OneToMany", "ManyToMany", "ManyToOne", "OneToOne")
                        .noneMatch(attribute::is)
                && Stream.of("ManyToAny", "Any", "Parent", "Type", "CompositeType")
                        .noneMatch(it -> attribute.hibernate(it).isPresent())
                && Embeddables.of(attribute).isEmpty()
                && Embeddables.of(attribute.type()).isEmpty();
    }

    private boolean isRefusedOtherwise(Attribute attribute) {
        return context.isHibernate7() && (attribute.is("Convert") || attribute.isCollectionOfVariable());
    }

    private boolean mayHoldEnums(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return mayBeEnum(array.getComponentType());
        }
        if (context.supertypes().has(type, "java.util.Collection")) {
            return CollectionTypes.element(type).filter(ValueChecks::mayBeEnum).isPresent();
        }
        return mayBeEnum(type);
    }

    /** Also one without constants. */
    private static boolean mayBeEnum(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }
}
