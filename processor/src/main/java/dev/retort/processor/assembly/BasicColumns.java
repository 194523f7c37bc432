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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column of an attribute that is neither embedded nor an association. */
final class BasicColumns {

    private static final Set<TypeName> TEXTS = Set.of(TypeName.CHAR, TypeName.VARCHAR, TypeName.TEXT, TypeName.CLOB);

    private static final Map<String, String> WRAPPED =
            Map.of("java.lang.Byte[]", "byte[]", "java.lang.Character[]", "char[]");

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
        Optional<Located<String>> written = settings.name();
        if (written.isPresent()) {
            written = Optional.of(mapped.pattern().applied(written.get()));
        }
        Identifier name = context.names()
                .of(
                        mapped.path().endsWith(".key") ? Names.What.MAP_KEY : Names.What.COLUMN,
                        written,
                        implicit,
                        mapped.where());
        Location where = written.isPresent() ? written.get().where() : mapped.outermost();
        Optional<Converter> converter = context.converters().of(mapped);
        Optional<EnumColumn> enumColumn = converter.isPresent() ? Optional.empty() : EnumColumn.of(mapped, context);
        Optional<ColumnDefinitionText> definition = extras.definition(mapped, settings, table);
        Optional<ColumnType> own = settings.definition().isPresent()
                ? definition.flatMap(ColumnDefinitionText::given).map(it -> TypeSuffix.of(mapped.attribute(), it))
                : type(mapped, converter, new ColumnSettings(mapped.column()), validation);
        if (own.isEmpty()) {
            return;
        }
        ColumnType type = definition.isPresent() ? definition.get().completed(own.get()) : own.get();
        if (source.isPresent() && source.get() == Source.NATIVE) {
            type = TypeSuffix.numberedOnH2(type);
        }
        boolean isKey = mapped.isKey()
                || context.isHibernate7()
                        && mapped.attribute().hibernate("PartitionKey").isPresent();
        boolean isNullable = !isKey
                && (isBesideZone ? settings.nullable() : isNullable(mapped, settings) && !validation.isRequired());
        Optional<String> defaultValue = isBesideZone ? Optional.empty() : extras.defaultValue(mapped);
        boolean isIdentity = source.isPresent() && source.get() == Source.IDENTITY;
        if (definition.isPresent()) {
            isNullable &= !definition.get().notNull();
            defaultValue = defaultValue.or(definition.get()::defaultValue);
            isIdentity |= definition.get().identity();
        }
        Column column = new Column(
                name,
                type,
                isOptional || isNullable,
                defaultValue,
                isIdentity && !type.fillsItself(),
                settings.comment());
        table.add(new ColumnDraft(
                column,
                mapped.origin(),
                where,
                settings.writable(),
                mapped.rowsOf(),
                Optional.of(Names.spelled(written, implicit)),
                Optional.of(mapped)));
        if (isBesideZone) {
            new ZoneColumn(context).add(table, mapped, settings);
        }
        if (isKey) {
            table.addToKey(name);
        }
        if (enumColumn.isPresent()) {
            enumColumn.get().guard(table, column, settings.at("length", where), where);
        }
        if (!table.isSaidBy(mapped, name)) {
            return;
        }
        if (settings.unique()) {
            table.unique(Optional.empty(), List.of(name), settings.at("unique", where));
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

    private Optional<ColumnType> type(
            Mapped mapped, Optional<Converter> converter, ColumnSettings settings, ValidationConstraints validation) {
        if (settings.secondPrecision().isPresent() && !context.isHibernate7()) {
            context.reports()
                    .withoutEffect(
                            settings.at("secondPrecision", mapped.where()),
                            "secondPrecision with Hibernate 6",
                            "use @FractionalSeconds of Hibernate");
        }
        BasicTypes types = new BasicTypes(context, mapped.attribute(), converter, settings, validation::maxLength);
        Optional<ColumnType> type = types.type();
        if (type.isPresent()) {
            refuseScaleOfFloating(type.get(), mapped, settings);
            if (type.get().name() == TypeName.NUMERIC && settings.isScaleNegative()) {
                context.reports().unsupported(settings.at("scale", mapped.where()), "a scale below zero");
            }
            return Optional.of(withDigits(type.get(), mapped, validation));
        }
        if (JdbcCode.of(mapped.attribute()).filter(JdbcCode::isEnumType).isPresent()) {
            context.reports()
                    .refused(
                            mapped.where(),
                            "an enum type for " + JavaTypes.name(types.stored()),
                            "leave the code out, or make the attribute an enum");
        } else if (types.stored().getKind() != TypeKind.NONE) {
            complainAboutType(types.stored(), mapped);
        }
        return type;
    }

    private void complainAboutType(TypeMirror type, Mapped mapped) {
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

    private void refuseScaleOfFloating(ColumnType type, Mapped mapped, ColumnSettings settings) {
        if (isFloating(type) && settings.scale().isPresent()) {
            context.reports()
                    .refused(
                            settings.at("scale", mapped.where()),
                            "a scale on a floating point number",
                            "use BigDecimal, or leave the scale out");
        }
    }

    private void addBounds(TableDraft table, Column column, Condition bounds, Location where) {
        if (TEXTS.contains(column.type().name())) {
            context.reports()
                    .withoutEffect(
                            where,
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

    private boolean isNullable(Mapped mapped, ColumnSettings settings) {
        return settings.nullable()
                && (mapped.isForSomeRows() ? !Demands.isFilled(mapped, context) : !Demands.of(mapped, context));
    }
}
