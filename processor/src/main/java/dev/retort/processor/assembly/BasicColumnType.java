package dev.retort.processor.assembly;

import dev.retort.processor.problem.Problem;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The type of a column that no {@code columnDefinition} gives one. */
final class BasicColumnType {

    private static final Map<String, String> WRAPPED =
            Map.of("java.lang.Byte[]", "byte[]", "java.lang.Character[]", "char[]");

    private final Context context;
    private final Mapped mapped;
    private final ColumnSettings settings;
    private final ValidationConstraints validation;

    BasicColumnType(Context context, Mapped mapped, ValidationConstraints validation) {
        this.context = context;
        this.mapped = mapped;
        this.settings = new ColumnSettings(mapped.column());
        this.validation = validation;
    }

    /** Empty, with a report, if it has none. */
    Optional<ColumnType> of(Optional<Converter> converter) {
        warnOfSecondPrecision();
        BasicTypes types = new BasicTypes(context, mapped.attribute(), converter, settings, validation::maxLength);
        Optional<ColumnType> type = types.type();
        if (type.isPresent()) {
            checkScale(type.get());
            return Optional.of(withDigits(type.get()));
        }
        complainAboutType(types.stored());
        return type;
    }

    private void warnOfSecondPrecision() {
        if (settings.secondPrecision().isPresent() && !context.isHibernate7()) {
            context.reports()
                    .withoutEffect(
                            settings.at("secondPrecision", mapped.where()),
                            "secondPrecision with Hibernate 6",
                            "use @FractionalSeconds of Hibernate");
        }
    }

    private void complainAboutType(TypeMirror type) {
        if (JdbcCode.of(mapped.attribute()).filter(JdbcCode::isEnumType).isPresent()) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "an enum type for " + JavaTypes.name(type),
                            "leave the code out, or make the attribute an enum");
        } else if (type.getKind() != TypeKind.NONE) {
            complainAboutUnmapped(type);
        }
    }

    private void complainAboutUnmapped(TypeMirror type) {
        Optional<Mapped> asJson = context.jsonAttributes().of(type);
        if (asJson.isPresent()) {
            context.reports()
                    .at(
                            mapped.where(),
                            Problem.JSON_BY_CHANCE,
                            mapped.path(),
                            asJson.get().path(),
                            asJson.get().declaring().getSimpleName(),
                            mapped.attribute().member().getKind() == ElementKind.METHOD ? "getter" : "field");
        } else if (WRAPPED.containsKey(JavaTypes.name(type))) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "a " + JavaTypes.name(type) + ", in which something may be null",
                            "make it a " + WRAPPED.get(JavaTypes.name(type)));
        } else if (!ForgottenAssociations.complain(mapped, context)) {
            context.reports().at(mapped.where(), Problem.UNMAPPED_TYPE, JavaTypes.name(type), mapped.path());
        }
    }

    private void checkScale(ColumnType type) {
        if (isFloating(type) && settings.scale().isPresent()) {
            context.reports()
                    .refused(
                            settings.at("scale", mapped.where()),
                            "a scale on a floating point number",
                            "use BigDecimal, or leave the scale out");
        }
        if (type.name() == TypeName.NUMERIC && settings.isScaleNegative()) {
            context.reports().unsupported(settings.at("scale", mapped.where()), "a scale below zero");
        }
    }

    private ColumnType withDigits(ColumnType type) {
        if (type.name() != TypeName.NUMERIC && !isFloating(type)) {
            return type;
        }
        Optional<ColumnType> digits = validation.digits();
        if (digits.isEmpty() || type.name() == TypeName.NUMERIC) {
            return digits.orElse(type);
        }
        List<Integer> wholeAndFraction = digits.get().arguments();
        if (wholeAndFraction.get(1) > 0) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "@Digits with a fraction on a floating point number",
                            "use BigDecimal, or leave the fraction out");
        }
        return BasicTypes.floating(wholeAndFraction.get(0));
    }

    private static boolean isFloating(ColumnType type) {
        return type.name() == TypeName.REAL || type.name() == TypeName.DOUBLE || type.name() == TypeName.FLOAT;
    }
}
