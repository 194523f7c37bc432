package dev.retort.processor.assembly;

import static dev.retort.processor.assembly.AnnotationLists.COLUMNS;
import static dev.retort.processor.assembly.AnnotationLists.HIBERNATE_ONLY_THE_TYPE;
import static dev.retort.processor.assembly.AnnotationLists.HIBERNATE_ONLY_THE_TYPE_OF_THE_KEY;
import static dev.retort.processor.assembly.AnnotationLists.HIBERNATE_ONLY_THE_TYPE_OF_THE_PLACE;
import static dev.retort.processor.assembly.AnnotationLists.HIBERNATE_UNDERSTOOD;
import static dev.retort.processor.assembly.AnnotationLists.HIBERNATE_UNFOLDED_BY_CODE;
import static dev.retort.processor.assembly.AnnotationLists.HIBERNATE_WITHOUT_EFFECT;
import static dev.retort.processor.assembly.AnnotationLists.NOT_OF_EMBEDDABLES;
import static dev.retort.processor.assembly.AnnotationLists.NOT_OF_SUPERCLASSES;
import static dev.retort.processor.assembly.AnnotationLists.OF_EMBEDDABLES;
import static dev.retort.processor.assembly.AnnotationLists.OF_ENTITIES;
import static dev.retort.processor.assembly.AnnotationLists.REFUSED_OF_EMBEDDABLES;
import static dev.retort.processor.assembly.AnnotationLists.REGISTERED;
import static dev.retort.processor.assembly.AnnotationLists.SAID_WITH_JPA;
import static dev.retort.processor.assembly.AnnotationLists.UNDERSTOOD;
import static dev.retort.processor.assembly.AnnotationLists.WITHOUT_EFFECT;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** An annotation of JPA or Hibernate that is not understood stops the compile. */
final class KnownAnnotations {

    private static final String ENVERS = "org.hibernate.envers.Audited";

    private static final Predicate<String> NOTHING_GIVEN = it -> false;

    private final Context context;
    private final AnnotationsWithCode withCode;
    private final Set<Element> packages = new HashSet<>();

    KnownAnnotations(Context context) {
        this.context = context;
        this.withCode = new AnnotationsWithCode();
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
        new UnreadAnnotations(context).check(declaration, access);
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
            context.reports().refused(use.where(), use + where, "put it on an attribute, or on the entity");
            return true;
        }
        boolean isWithoutEffect = (isSuperclass ? NOT_OF_SUPERCLASSES : NOT_OF_EMBEDDABLES).contains(name);
        if (isWithoutEffect) {
            context.reports().withoutEffect(use.where(), use + where, "put it on the entity");
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

    void checkAttribute(Attribute attribute) {
        if (attribute.lacksSetter()) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "a getter without a setter",
                            "add the setter, or mark the getter @Transient");
        }
        if (attribute.isPlain()) {
            return;
        }
        if (attribute.lacksWhatReadsIt()) {
            context.reports()
                    .refused(
                            attribute.where(),
                            "@Access without what it says the attribute is read by",
                            "add the getter and setter, or the field, or remove it");
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
                .withoutEffect(
                        struct.where(),
                        struct + ", other than that there is one column,",
                        "create the type in a revision before, with op.execute(\"create type ...\")");
    }

    private void checkFormula(Attribute attribute) {
        if (Mapped.isFormula(attribute)) {
            attribute.annotated().repeatedOfHibernate("Comment", "Comments").forEach(it -> context.reports()
                    .refused(it.where(), it + " on a formula", "remove it"));
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
                    .unsupported(
                            use.where(),
                            "Hibernate's own " + use + ", which JPA says with " + SAID_WITH_JPA.get(use.simpleName())
                                    + ",");
        } else if (use.isHibernate() && HIBERNATE_UNFOLDED_BY_CODE.contains(use.nameInFamily())) {
            context.reports().unsupported(use.where(), use + ", whose columns only its code knows,");
        } else if (use.qualifiedName().equals(ENVERS)) {
            context.reports()
                    .withoutEffect(
                            use.where(),
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
