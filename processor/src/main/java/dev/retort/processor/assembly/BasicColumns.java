package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column of an attribute that is neither embedded nor an association. */
final class BasicColumns {

    private final Context context;
    private final Generators generators;
    private final ColumnExtras extras;

    BasicColumns(Context context, Generators generators) {
        this.context = context;
        this.generators = generators;
        this.extras = new ColumnExtras(context);
    }

    void add(TableDraft table, Mapped mapped) {
        add(table, mapped, false);
    }

    /** @param isOptional whether rows may go without a value, whatever the attribute says */
    void add(TableDraft table, Mapped mapped, boolean isOptional) {
        if (EmbeddableDiscriminator.is(mapped)) {
            new EmbeddableDiscriminator(context).add(table, mapped);
            return;
        }
        ColumnSettings settings = new ColumnSettings(mapped.column());
        ValidationConstraints validation = new ValidationConstraints(mapped, context);
        LogicalName implicit =
                LogicalName.implicit(mapped.pattern().applied(mapped.attribute().name()));
        Optional<Located<String>> written = settings.name().map(mapped.pattern()::applied);
        Identifier name = context.names()
                .of(
                        mapped.path().endsWith(".key") ? Names.What.MAP_KEY : Names.What.COLUMN,
                        written,
                        implicit,
                        mapped.where());
        Optional<Converter> converter = context.converters().of(mapped);
        Optional<TypeMirror> element = BasicTypes.element(mapped.attribute().type());
        Optional<TypeElement> enumType =
                Enums.enumOf(element.orElse(mapped.attribute().type())).filter(it -> converter.isEmpty());
        Optional<EnumeratedValue> enumValue = enumType.flatMap(EnumeratedValue::of);
        enumValue.ifPresent(it -> it.check(mapped.attribute(), mapped.where(), context));
        Optional<ColumnDefinitionText> definition = extras.definition(settings, table);
        Optional<ColumnType> type = definition
                .map(ColumnDefinitionText::type)
                .or(() -> settings.definition().isPresent()
                        ? Optional.empty()
                        : type(mapped, converter, settings, validation));
        if (type.isEmpty()) {
            return;
        }
        boolean isKey = mapped.isKey()
                || context.isHibernate7()
                        && mapped.attribute().hibernate("PartitionKey").isPresent();
        Column column = new Column(
                name,
                type.get(),
                isOptional
                        || !isKey
                                && isNullable(mapped, settings)
                                && !validation.isRequired()
                                && !definition
                                        .map(ColumnDefinitionText::notNull)
                                        .orElse(false),
                extras.defaultValue(mapped).or(() -> definition.flatMap(ColumnDefinitionText::defaultValue)),
                isKey && generators.isIdentity(mapped),
                extras.onlyComment(mapped, settings, name));
        Location where = settings.name().map(Located::where).orElse(mapped.outermost());
        table.add(new ColumnDraft(
                column,
                mapped.origin(),
                where,
                settings.writable(),
                mapped.rowsOf(),
                Names.spelled(written, implicit)));
        if (ZoneColumn.isFor(mapped.attribute())) {
            new ZoneColumn(context).add(table, mapped, settings);
        }
        if (isKey) {
            table.addToKey(name);
        }
        if (settings.unique()) {
            table.unique(Optional.empty(), List.of(name), settings.at("unique", where));
        }
        enumType.filter(it -> enumValue.isEmpty() || !context.isHibernate7())
                .filter(it -> Enums.isGuarded(mapped.attribute()))
                .map(it -> Enums.enumeration(it, mapped.attribute(), context.order(), element.isPresent()))
                .filter(it -> it.isType() == type.get().enumType().isPresent())
                .filter(it -> it.inArray() == (type.get().name() == TypeName.ARRAY))
                .ifPresent(it -> {
                    table.enumeration(name, it);
                    if (!it.isType() && !it.inArray()) {
                        table.check(Optional.empty(), List.of(name), Enums.check(it, name), where);
                    }
                });
        converter
                .flatMap(it -> it.check(name))
                .ifPresent(it -> table.check(Optional.empty(), List.of(name), it, where));
        extras.addChecks(table, mapped, settings, name);
        validation.bounds(name).ifPresent(it -> table.check(Optional.empty(), List.of(name), it, where));
        JdbcCode.of(mapped.attribute())
                .filter(it -> context.isHibernate7())
                .flatMap(it -> it.checkOfBoolean(mapped.attribute(), name))
                .ifPresent(it -> table.check(Optional.empty(), List.of(name), it, where));
    }

    private Optional<ColumnType> type(
            Mapped mapped, Optional<Converter> converter, ColumnSettings settings, ValidationConstraints validation) {
        if (settings.secondPrecision().isPresent() && !context.isHibernate7()) {
            context.reports()
                    .at(
                            settings.at("secondPrecision", mapped.where()),
                            Problem.WITHOUT_EFFECT,
                            "secondPrecision with Hibernate 6",
                            "use @FractionalSeconds of Hibernate");
        }
        BasicTypes types = new BasicTypes(context, mapped.attribute(), converter, settings, validation.maxLength());
        Optional<ColumnType> type = types.type();
        boolean isEnumType =
                JdbcCode.of(mapped.attribute()).filter(JdbcCode::isEnumType).isPresent();
        if (type.isEmpty() && isEnumType) {
            context.reports()
                    .at(
                            mapped.where(),
                            Problem.REFUSED_BY_HIBERNATE,
                            "an enum type for " + JavaTypes.name(types.stored()),
                            "leave the code out, or make the attribute an enum");
        } else if (type.isEmpty() && types.stored().getKind() != TypeKind.NONE) {
            context.reports().at(mapped.where(), Problem.UNMAPPED_TYPE, JavaTypes.name(types.stored()), mapped.path());
        }
        if (settings.scale().isPresent()
                && type.filter(BasicColumns::isFloating).isPresent()) {
            context.reports()
                    .at(
                            settings.at("scale", mapped.where()),
                            Problem.REFUSED_BY_HIBERNATE,
                            "a scale on a floating point number",
                            "use BigDecimal, or leave the scale out");
        }
        return type.map(it -> withDigits(it, mapped, validation));
    }

    private ColumnType withDigits(ColumnType type, Mapped mapped, ValidationConstraints validation) {
        Optional<ColumnType> digits = validation.digits();
        if (digits.isEmpty() || !isFloating(type)) {
            return type.name() == TypeName.NUMERIC ? digits.orElse(type) : type;
        }
        List<Integer> wholeAndFraction = digits.get().arguments();
        if (wholeAndFraction.get(1) > 0) {
            context.reports()
                    .at(
                            mapped.where(),
                            Problem.REFUSED_BY_HIBERNATE,
                            "@Digits with a fraction on a floating point number",
                            "use BigDecimal, or leave the fraction out");
        }
        return BasicTypes.floating(wholeAndFraction.get(0));
    }

    private static boolean isFloating(ColumnType type) {
        return type.name() == TypeName.REAL || type.name() == TypeName.DOUBLE || type.name() == TypeName.FLOAT;
    }

    private boolean isNullable(Mapped mapped, ColumnSettings settings) {
        return settings.nullable()
                && (mapped.isForSomeRows() ? !Demands.isFilled(mapped, context) : !Demands.of(mapped, context));
    }
}
