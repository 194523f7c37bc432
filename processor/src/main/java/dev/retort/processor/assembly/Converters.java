package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which converter stands between an attribute and its column: the one that {@code @Convert} names, or one that applies itself. */
final class Converters {

    /** What an attribute may not be where a converter is to have a say. */
    private static final Set<String> LEFT_ALONE =
            Set.of("Id", "EmbeddedId", "Version", "Enumerated", "Temporal", "ManyToOne", "OneToOne");

    private final List<Converter> appliedByThemselves;
    /** By the text of a type, for many attributes have the same. */
    private final Map<String, List<Converter>> appliedTo = new HashMap<>();

    private final boolean isHibernate7;
    private final Types types;
    private final Reports reports;

    /** @param declared the classes with {@code @Converter} that the compile shows */
    Converters(Collection<TypeElement> declared, boolean isHibernate7, Types types, Reports reports) {
        this.isHibernate7 = isHibernate7;
        this.types = types;
        this.reports = reports;
        this.appliedByThemselves = declared.stream()
                .filter(Converters::appliesItself)
                .flatMap(it -> Converter.of(it, types).stream())
                .sorted(Comparator.comparing(Converter::toString))
                .toList();
    }

    private static boolean appliesItself(TypeElement converter) {
        return Annotated.of(converter)
                .persistence("Converter")
                .filter(it -> it.flag("autoApply", false))
                .isPresent();
    }

    Optional<Converter> of(Mapped mapped) {
        Optional<AnnotationUse> written = mapped.conversion();
        if (written.filter(it -> it.flag("disableConversion", false)).isPresent()) {
            return Optional.empty();
        }
        Optional<String> reason = leftAlone(mapped.attribute());
        if (reason.isPresent()) {
            written.ifPresent(it -> complain(it, reason.get(), isInCollection(mapped)));
            return Optional.empty();
        }
        return written.isPresent()
                ? named(mapped, written.get())
                : isTypeVariable(mapped)
                        ? Optional.empty()
                        : applied(mapped.attribute().type(), mapped.where());
    }

    /** Hibernate looks at what is declared, which no converter applies itself to, whatever it is in the entity. */
    private boolean isTypeVariable(Mapped mapped) {
        if (appliedByThemselves.isEmpty()) {
            return false;
        }
        TypeMirror declared = mapped.attribute().member() instanceof ExecutableElement getter
                ? getter.getReturnType()
                : mapped.attribute().member().asType();
        Optional<TypeMirror> meant = mapped.path().endsWith(".value")
                ? CollectionTypes.element(declared)
                : mapped.path().endsWith(".key") ? CollectionTypes.key(declared) : Optional.of(declared);
        return meant.orElse(declared).getKind() == TypeKind.TYPEVAR;
    }

    private static Optional<String> leftAlone(Attribute attribute) {
        for (AnnotationUse use : attribute.annotated().annotations()) {
            if (use.isPersistence() && LEFT_ALONE.contains(use.nameInFamily())) {
                return Optional.of(use.nameInFamily());
            }
        }
        return Optional.empty();
    }

    /** The elements or keys themselves, of which Hibernate 7 does not mind. */
    private static boolean isInCollection(Mapped mapped) {
        return mapped.path().endsWith(".value") || mapped.path().endsWith(".key");
    }

    private void complain(AnnotationUse convert, String reason, boolean isInCollection) {
        String what = "@Convert beside @" + reason;
        if (isHibernate7 && !isInCollection) {
            reports.refused(convert.where(), what, "remove one of the two");
        } else {
            reports.withoutEffect(convert.where(), what, "remove one of the two");
        }
    }

    private Optional<Converter> named(Mapped mapped, AnnotationUse convert) {
        Optional<TypeMirror> name = convert.type("converter").map(it -> it.value());
        if (!(name.orElse(null) instanceof DeclaredType declared)) {
            reports.refused(
                    convert.where(),
                    "a @Convert without a converter",
                    "name the class of one, or write disableConversion = true");
            return Optional.empty();
        }
        Location where = convert.at("converter");
        TypeElement type = (TypeElement) declared.asElement();
        TypeMirror attribute = mapped.attribute().type();
        Optional<Converter> converter = Converter.of(type, types);
        if (converter.isEmpty()) {
            reports.at(where, Problem.CONVERTER_UNKNOWN, JavaTypes.name(declared));
            return Optional.of(new Converter(type, attribute, types.getNoType(TypeKind.NONE)));
        }
        if (!fits(converter.get(), attribute)) {
            reports.at(
                    where,
                    Problem.CONVERTER_UNFIT,
                    type,
                    JavaTypes.name(converter.get().from()),
                    JavaTypes.name(attribute));
        }
        return converter;
    }

    private boolean fits(Converter converter, TypeMirror attribute) {
        return converter.accepts(attribute, types)
                || BasicTypes.element(attribute)
                        .filter(it -> converter.accepts(it, types))
                        .isPresent();
    }

    private Optional<Converter> applied(TypeMirror attribute, Location where) {
        if (appliedByThemselves.isEmpty()) {
            return Optional.empty();
        }
        List<Converter> applying = appliedTo.computeIfAbsent(attribute.toString(), same -> appliedByThemselves.stream()
                .filter(it -> it.isFor(attribute, isHibernate7, types))
                .toList());
        if (applying.size() > 1) {
            reports.refused(
                    where,
                    "several converters that apply themselves, "
                            + applying.stream().map(Converter::toString).collect(Collectors.joining(" and ")),
                    "name the one that is meant with @Convert");
        }
        return applying.stream().findFirst();
    }
}
