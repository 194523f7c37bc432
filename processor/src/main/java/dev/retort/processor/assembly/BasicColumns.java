package dev.retort.processor.assembly;

import dev.retort.processor.assembly.GeneratorDefinition.Source;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column of an attribute that is neither embedded nor an association. */
final class BasicColumns {

    private static final Set<TypeName> TEXTS = Set.of(TypeName.CHAR, TypeName.VARCHAR, TypeName.TEXT, TypeName.CLOB);

    private final Context context;
    private final ColumnExtras extras;

    BasicColumns(Context context) {
        this.context = context;
        this.extras = new ColumnExtras(context);
    }

    void add(TableDraft table, Mapped mapped) {
        add(table, mapped, false, Optional.empty());
    }

    /** One without which rows may go, whatever the attribute says. */
    void addOptional(TableDraft table, Mapped mapped) {
        add(table, mapped, true, Optional.empty());
    }

    /** @param source where the values of a key come from */
    void add(TableDraft table, Mapped mapped, Optional<Source> source) {
        add(table, mapped, false, source);
    }

    private void add(TableDraft table, Mapped mapped, boolean isOptional, Optional<Source> source) {
        if (EmbeddableDiscriminator.is(mapped)) {
            new EmbeddableDiscriminator(context).add(table, mapped);
            return;
        }
        boolean isBesideZone = ZoneColumn.isFor(mapped.attribute());
        ColumnSettings settings = ColumnSettings.of(mapped);
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
        Optional<ColumnDefinitionText> definition = extras.definition(mapped, settings, table);
        Optional<ColumnType> own = settings.definition().isPresent()
                ? definition.flatMap(ColumnDefinitionText::given).map(it -> TypeSuffix.of(mapped.attribute(), it))
                : type(mapped, converter, new ColumnSettings(mapped.column()), validation);
        if (own.isEmpty()) {
            return;
        }
        ColumnType completed = definition.map(it -> it.completed(own.get())).orElse(own.get());
        ColumnType type = source.equals(Optional.of(Source.NATIVE)) ? TypeSuffix.numberedOnH2(completed) : completed;
        boolean isKey = mapped.isKey()
                || context.isHibernate7()
                        && mapped.attribute().hibernate("PartitionKey").isPresent();
        Column column = new Column(
                name,
                type,
                isOptional
                        || !isKey
                                && (isBesideZone
                                        ? settings.nullable()
                                        : isNullable(mapped, settings) && !validation.isRequired())
                                && !definition
                                        .map(ColumnDefinitionText::notNull)
                                        .orElse(false),
                extras.defaultValue(mapped)
                        .filter(it -> !isBesideZone)
                        .or(() -> definition.flatMap(ColumnDefinitionText::defaultValue)),
                !type.fillsItself()
                        && (source.equals(Optional.of(Source.IDENTITY))
                                || definition
                                        .map(ColumnDefinitionText::identity)
                                        .orElse(false)),
                settings.comment());
        Location where = settings.name().map(Located::where).orElse(mapped.outermost());
        table.add(new ColumnDraft(
                column,
                mapped.origin(),
                where,
                settings.writable(),
                mapped.rowsOf(),
                Names.spelled(written, implicit)));
        if (isBesideZone) {
            new ZoneColumn(context).add(table, mapped, settings);
        }
        if (isKey) {
            table.addToKey(name);
        }
        if (settings.unique()) {
            table.unique(Optional.empty(), List.of(name), settings.at("unique", where));
        }
        if (enumType.isPresent() && Enums.isGuarded(mapped.attribute())) {
            enumeration(enumType.get(), enumValue, mapped, element.isPresent())
                    .filter(it -> it.isType() == type.enumType().isPresent())
                    .filter(it -> it.inArray() == (type.name() == TypeName.ARRAY))
                    .ifPresent(it -> {
                        table.enumeration(name, it);
                        checkLength(it, type, mapped, settings.at("length", where));
                        if (!it.isType() && !it.inArray()) {
                            table.guard(name, guarded -> Enums.check(it, guarded), where);
                        }
                    });
        }
        converter
                .flatMap(it -> it.check(name))
                .ifPresent(it -> table.check(Optional.empty(), List.of(name), it, where));
        extras.addChecks(table, mapped, settings, name);
        extras.addConstraints(table, definition, name, where);
        validation.bounds(name).ifPresent(it -> addBounds(table, column, it, where));
        if (context.isHibernate7()) {
            JdbcCode.of(mapped.attribute())
                    .flatMap(it -> it.checkOfBoolean(mapped.attribute(), name))
                    .ifPresent(it -> table.check(Optional.empty(), List.of(name), it, where));
        }
    }

    /** Hibernate lets it through, and the database refuses the row. */
    private void checkLength(Enumeration held, ColumnType type, Mapped mapped, Location where) {
        ColumnType element = type.element().orElse(type);
        OptionalInt room = element.equals(BasicTypes.LETTER)
                ? OptionalInt.of(1)
                : element.name() == TypeName.VARCHAR || element.name() == TypeName.CHAR
                        ? OptionalInt.of(element.arguments().get(0))
                        : OptionalInt.empty();
        held.stored().entrySet().stream()
                .max(Comparator.comparingInt(it -> it.getValue().length()))
                .filter(it -> room.isPresent() && it.getValue().length() > room.getAsInt())
                .ifPresent(it -> context.reports()
                        .at(
                                where,
                                Problem.CONSTANT_TOO_LONG,
                                it.getKey(),
                                held.type().getSimpleName(),
                                it.getValue().length(),
                                mapped.path(),
                                room.getAsInt()));
    }

    private Optional<Enumeration> enumeration(
            TypeElement type, Optional<EnumeratedValue> value, Mapped mapped, boolean inArray) {
        Map<String, String> codes = value.filter(it -> context.isHibernate7())
                .map(it -> it.codes(type, mapped.attribute(), mapped.where(), context))
                .orElse(Map.of());
        return value.isPresent() && context.isHibernate7() && codes.isEmpty()
                ? Optional.empty()
                : Optional.of(Enums.enumeration(type, codes, mapped.attribute(), context.order(), inArray));
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
        BasicTypes types = new BasicTypes(context, mapped.attribute(), converter, settings, validation::maxLength);
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

    private void addBounds(TableDraft table, Column column, Condition bounds, Location where) {
        if (TEXTS.contains(column.type().name())) {
            context.reports()
                    .at(
                            where,
                            Problem.WITHOUT_EFFECT,
                            "@Min or @Max on a text, which PostgreSQL does not compare with a number,",
                            "make it a number, or use @Pattern");
        } else {
            table.check(Optional.empty(), List.of(column.name()), bounds, where);
        }
    }

    private ColumnType withDigits(ColumnType type, Mapped mapped, ValidationConstraints validation) {
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
