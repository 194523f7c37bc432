package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables in which generators keep their numbers, each in a row of its own, which Hibernate adds when it first needs it. */
final class GeneratorTables {

    private final Context context;
    private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();

    GeneratorTables(Context context) {
        this.context = context;
    }

    Collection<TableDraft> all() {
        return tables.values();
    }

    /** @param generator the name that the key gives, which is the table's where nobody describes the generator */
    void add(
            EntityModel entity,
            Mapped key,
            Optional<GeneratorDefinition> definition,
            Optional<Located<String>> generator,
            Location where) {
        definition.ifPresent(this::complainAboutTheRest);
        QualifiedName name = context.names()
                .qualified(
                        Names.What.GENERATOR_TABLE,
                        definition.isPresent() ? definition.flatMap(GeneratorDefinition::name) : generator,
                        LogicalName.implicit("hibernate_sequences"),
                        definition.flatMap(GeneratorDefinition::schema),
                        where);
        TableDraft table = new TableDraft(name, new Origin(entity.qualifiedName(), where), context.reports());
        Identifier generators = column(definition, "pkColumnName", "segment_column_name", "sequence_name");
        Identifier numbers = column(definition, "valueColumnName", "value_column_name", "next_val");
        Origin origin = new Origin(key.path(), where);
        table.add(new ColumnDraft(
                column(generators, ColumnType.of(TypeName.VARCHAR, ColumnSettings.DEFAULT_LENGTH), false),
                origin,
                where,
                true));
        table.add(new ColumnDraft(column(numbers, ColumnType.of(TypeName.BIGINT), true), origin, where, true));
        table.addToKey(generators);
        TableDraft there = tables.putIfAbsent(name, table);
        if (there != null && !there.columns().equals(table.columns())) {
            context.reports()
                    .at(where, Problem.TABLE_TAKEN, name, there.origin().name());
        }
    }

    private void complainAboutTheRest(GeneratorDefinition definition) {
        for (String attribute : List.of("catalog", "indexes", "uniqueConstraints")) {
            if (definition.use().has(attribute)) {
                context.reports()
                        .withoutEffect(
                                definition.use().at(attribute), attribute + " of " + definition.use(), "remove it");
            }
        }
    }

    private Identifier column(
            Optional<GeneratorDefinition> definition, String attribute, String parameter, String otherwise) {
        return context.names()
                .untouched(Names.What.COLUMN, definition.flatMap(it -> it.text(attribute, parameter)))
                .map(Located::value)
                .orElseGet(() -> Identifier.of(otherwise));
    }

    private static Column column(Identifier name, ColumnType type, boolean nullable) {
        return new Column(name, type, nullable, Optional.empty(), false, Optional.empty());
    }
}
