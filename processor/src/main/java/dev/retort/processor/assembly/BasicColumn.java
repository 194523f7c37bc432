package dev.retort.processor.assembly;

import dev.retort.processor.assembly.GeneratorDefinition.Source;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The column of one attribute, and what is asked of its values. */
final class BasicColumn {

    private static final Set<TypeName> TEXTS = Set.of(TypeName.CHAR, TypeName.VARCHAR, TypeName.TEXT, TypeName.CLOB);

    private final Context context;
    private final ColumnExtras extras;
    private final TableDraft table;
    private final Mapped mapped;
    private final boolean isBesideZone;
    private final ColumnSettings settings;
    private final ValidationConstraints validation;
    private final LogicalName implicit;
    private final Optional<Located<String>> written;
    private final Identifier name;
    private final Location where;
    private final Optional<Converter> converter;
    private final Optional<EnumColumn> enumColumn;
    private final Optional<ColumnDefinitionText> definition;

    BasicColumn(Context context, ColumnExtras extras, TableDraft table, Mapped mapped) {
        this.context = context;
        this.extras = extras;
        this.table = table;
        this.mapped = mapped;
        this.isBesideZone = ZoneColumn.isFor(mapped.attribute());
        this.settings = ColumnSettings.of(mapped);
        this.validation = new ValidationConstraints(mapped, context);
        this.implicit =
                LogicalName.implicit(mapped.pattern().applied(mapped.attribute().name()));
        Optional<Located<String>> given = settings.name();
        this.written = given.isPresent() ? Optional.of(mapped.pattern().applied(given.get())) : given;
        this.name = context.names()
                .of(
                        mapped.path().endsWith(".key") ? Names.What.MAP_KEY : Names.What.COLUMN,
                        written,
                        implicit,
                        mapped.where());
        this.where = written.isPresent() ? written.get().where() : mapped.outermost();
        this.converter = context.converters().of(mapped);
        this.enumColumn = converter.isPresent() ? Optional.empty() : EnumColumn.of(mapped, context);
        this.definition = extras.definition(mapped, settings, table);
    }

    /**
     * @param isOptional whatever the attribute says
     * @param source where the values of a key come from
     */
    void add(boolean isOptional, Optional<Source> source) {
        Optional<ColumnType> type = type(source);
        if (type.isEmpty()) {
            return;
        }
        boolean isKey = isKey();
        Column column = new Column(
                name,
                type.get(),
                isOptional || !isKey && isNullable(),
                defaultValue(),
                isIdentity(source) && !type.get().fillsItself(),
                settings.comment());
        table.add(new ColumnDraft(
                column,
                mapped.origin(),
                where,
                settings.writable(),
                mapped.rowsOf(),
                Optional.of(Names.spelled(written, implicit)),
                Optional.of(mapped)));
        if (column.nullable() && converter.isEmpty()) {
            NullUnfit.of(mapped, context).ifPresent(it -> table.nullUnfit(name, it));
        }
        if (isBesideZone) {
            new ZoneColumn(context).add(table, mapped, settings);
        }
        if (isKey) {
            table.addToKey(name);
        }
        if (enumColumn.isPresent()) {
            enumColumn.get().guard(table, column, settings.at("length", where), where);
        }
        if (table.isSaidBy(mapped, name)) {
            addConstraints(column);
        }
    }

    private Optional<ColumnType> type(Optional<Source> source) {
        Optional<ColumnType> own = settings.definition().isPresent()
                ? definition.flatMap(ColumnDefinitionText::given).map(it -> TypeSuffix.of(mapped.attribute(), it))
                : new BasicColumnType(context, mapped, validation).of(converter);
        if (own.isEmpty()) {
            return own;
        }
        ColumnType type = definition.isPresent() ? definition.get().completed(own.get()) : own.get();
        boolean isNumberedByColumn = source.isPresent() && source.get() == Source.NATIVE;
        return Optional.of(isNumberedByColumn ? TypeSuffix.numberedOnH2(type) : type);
    }

    private boolean isKey() {
        return mapped.isKey()
                || context.isHibernate7()
                        && mapped.attribute().hibernate("PartitionKey").isPresent();
    }

    private boolean isNullable() {
        return settings.nullable()
                && (isBesideZone || !isDemanded() && !validation.isRequired())
                && !(definition.isPresent() && definition.get().notNull());
    }

    private boolean isDemanded() {
        return mapped.isForSomeRows() ? Demands.isFilled(mapped, context) : Demands.of(mapped, context);
    }

    private Optional<String> defaultValue() {
        Optional<String> said = isBesideZone ? Optional.empty() : extras.defaultValue(mapped);
        return said.isPresent() || definition.isEmpty()
                ? said
                : definition.get().defaultValue();
    }

    private boolean isIdentity(Optional<Source> source) {
        return source.isPresent() && source.get() == Source.IDENTITY
                || definition.isPresent() && definition.get().identity();
    }

    private void addConstraints(Column column) {
        if (settings.unique()) {
            table.unique(Optional.empty(), List.of(name), settings.at("unique", where));
        }
        converter.flatMap(it -> it.check(name)).ifPresent(this::addCheck);
        extras.addChecks(table, mapped, settings, name);
        extras.addConstraints(table, definition, name, where);
        validation.bounds(name).ifPresent(it -> addBounds(column, it));
        if (context.isHibernate7()) {
            JdbcCode.of(mapped.attribute())
                    .flatMap(it -> it.checkOfBoolean(mapped.attribute(), name))
                    .ifPresent(this::addCheck);
        }
    }

    private void addBounds(Column column, Condition bounds) {
        if (TEXTS.contains(column.type().name())) {
            context.reports()
                    .withoutEffect(
                            where,
                            "@Min or @Max on a text, which PostgreSQL does not compare with a number,",
                            "make it a number, or use @Pattern");
        } else {
            addCheck(bounds);
        }
    }

    private void addCheck(Condition condition) {
        table.check(Optional.empty(), List.of(name), condition, where);
    }
}
