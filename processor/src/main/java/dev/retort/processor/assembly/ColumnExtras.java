package dev.retort.processor.assembly;

import dev.retort.annotations.Default;
import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What any column may have besides its name and type: a definition in SQL, a default, checks. What is said of a
 * collection is about its table or its elements, not about the columns that refer.
 */
final class ColumnExtras {

    /** As several databases say it, each in its own way. */
    private static final Pattern COUNTING = Pattern.compile("(?i)\\b(auto_?increment|identity)\\b");

    /** With a number to begin with, or other settings of the sequence behind it. */
    private static final Pattern NUMBERED_ITS_WAY = Pattern.compile("(?i)\\bas\\s+identity\\s*\\(");

    private final Context context;

    ColumnExtras(Context context) {
        this.context = context;
    }

    /** Empty, with a report, if the text cannot be taken apart; also complains about what columns cannot have. */
    Optional<ColumnDefinitionText> definition(ColumnSettings settings, TableDraft table) {
        settings.annotation().ifPresent(it -> refuseOtherTable(it, table));
        return definition(settings);
    }

    /** Of an attribute that may be in an embedded one with a table of its own. */
    Optional<ColumnDefinitionText> definition(Mapped mapped, ColumnSettings settings, TableDraft table) {
        if (settings.annotation().isEmpty()) {
            return Optional.empty();
        }
        AnnotationUse column = settings.annotation().get();
        if (column.text("table").isPresent()) {
            if (EmbeddedTables.writtenFor(mapped).isEmpty()) {
                refuseOtherTable(column, table);
            } else if (otherTable(column, table).isPresent()) {
                warnOfTableInEmbeddedTable(column);
            }
        }
        return definition(settings);
    }

    private Optional<ColumnDefinitionText> definition(ColumnSettings settings) {
        Optional<Located<String>> written = settings.definition();
        Optional<ColumnDefinitionText> definition = written.isEmpty() ? Optional.empty() : parsed(written.get());
        if (settings.options().isEmpty() || settings.definition().isPresent() && definition.isEmpty()) {
            return definition;
        }
        // Hibernate writes them one behind the other.
        Located<String> options = settings.options().get();
        String text = settings.definition().map(Located::value).orElse("") + " " + options.value();
        Optional<ColumnDefinitionText> whole = ColumnDefinitionText.parse(text)
                .filter(it -> it.given().equals(definition.flatMap(ColumnDefinitionText::given)));
        if (whole.isEmpty()) {
            context.reports()
                    .at(
                            options.where(),
                            Problem.OPTIONS_UNREADABLE,
                            options.value(),
                            settings.annotation().orElseThrow());
        }
        return whole.or(() -> definition);
    }

    /** Of a column that refers to another: Hibernate 6 loses it where it makes up the name. */
    Optional<ColumnDefinitionText> definition(Join join, TableDraft table, Location declaration) {
        Optional<ColumnDefinitionText> definition = definition(join.settings(), table);
        boolean isLost = !context.isHibernate7() && join.settings().name().isEmpty();
        if (definition.isPresent() && isLost) {
            context.reports()
                    .withoutEffect(
                            join.settings().at("columnDefinition", declaration),
                            "columnDefinition of a join column without a name, with Hibernate 6,",
                            "write its name too");
            return Optional.empty();
        }
        return definition;
    }

    private Optional<ColumnDefinitionText> parsed(Located<String> written) {
        Optional<ColumnDefinitionText> parsed = ColumnDefinitionText.parse(written.value())
                .filter(it -> it.given().isPresent());
        if (parsed.isEmpty()) {
            context.reports()
                    .at(
                            written.where(),
                            Problem.COLUMN_DEFINITION_UNREADABLE,
                            written.value(),
                            instead(written.value()));
        }
        parsed.flatMap(ColumnDefinitionText::given).ifPresent(it -> warnOfForeignType(it, written));
        return parsed;
    }

    private static String instead(String definition) {
        if (NUMBERED_ITS_WAY.matcher(definition).find()) {
            return "leave out what stands in parentheses behind identity, and let a revision say where the numbers begin, with"
                    + " op.execute(\"alter table ... alter column ... restart with 100\")";
        }
        return COUNTING.matcher(definition).find()
                ? "for numbers that the database counts up, write only the type beside"
                        + " @GeneratedValue(strategy = GenerationType.IDENTITY), or on what is no key \"bigint"
                        + " generated by default as identity\""
                : "write a reference as an association, and the rest in a revision, with the attribute @Unmanaged";
    }

    /** The uniqueness and the checks that stand in the definition. */
    void addConstraints(
            TableDraft table, Optional<ColumnDefinitionText> definition, Identifier column, Location where) {
        if (definition.isEmpty()) {
            return;
        }
        if (definition.get().unique()) {
            table.unique(Optional.empty(), List.of(column), where);
        }
        for (String check : definition.get().checks()) {
            table.check(Optional.empty(), List.of(column), new Condition.Sql(check), where);
        }
    }

    private void warnOfForeignType(ColumnType type, Located<String> written) {
        if (type.name() == TypeName.DEFINED) {
            String sql = type.definitionOn("postgresql");
            ForeignTypes.instead(sql)
                    .ifPresent(it -> context.reports().at(written.where(), Problem.TYPE_OF_ANOTHER_DATABASE, sql, it));
        }
    }

    private void refuseOtherTable(AnnotationUse column, TableDraft table) {
        otherTable(column, table).ifPresent(it -> {
            Identifier known = table.name().name();
            if (isAlike(it, known) || LogicalName.written(it.value().strip()).isSame(table.spelled())) {
                context.reports()
                        .refused(
                                it.where(),
                                "the name " + it.value() + " for the table that it knows as " + known.text(),
                                "leave the table out");
            } else {
                context.reports()
                        .refused(
                                it.where(),
                                "a column in " + it.value() + ", which is no table of the class",
                                "name it in a @SecondaryTable there, or leave the table out");
            }
        });
    }

    /** Hibernate knows the table of the class only in the letters that the database has, and forgets that somebody quoted them. */
    private Optional<Located<String>> otherTable(AnnotationUse column, TableDraft table) {
        Identifier known = table.name().name();
        return column.text("table")
                .filter(it -> !it.value().equals(known.text()))
                .filter(it -> !(table.isSecondary() && isAlike(it, known)));
    }

    private boolean isAlike(Located<String> written, Identifier known) {
        return context.names()
                .lookedUp(written)
                .filter(it -> LogicalName.of(it).isSame(LogicalName.of(known)))
                .isPresent();
    }

    private void warnOfTableInEmbeddedTable(AnnotationUse column) {
        context.reports()
                .withoutEffect(
                        column.at("table"),
                        "the table of a " + column + " inside of what has an @EmbeddedTable",
                        "leave it out, or name the tables one by one instead");
    }

    Optional<String> defaultValue(Mapped mapped) {
        Annotated about = aboutColumns(mapped);
        if (about.annotations().isEmpty()) {
            return Optional.empty();
        }
        return about.named(Default.class.getName())
                .or(() -> about.hibernate("ColumnDefault"))
                .flatMap(it -> it.text("value"))
                .map(Located::value);
    }

    private static Annotated aboutColumns(Mapped mapped) {
        return mapped.contents().isEmpty()
                ? mapped.annotated()
                : new Annotated(mapped.annotated().element(), List.of());
    }

    void addChecks(TableDraft table, Mapped mapped, ColumnSettings settings, Identifier column) {
        addChecks(table, settings, column);
        add(table, hibernateChecks(aboutColumns(mapped)), "constraints", List.of(column));
    }

    /** Of a column that refers: Hibernate looks for no check of its own there. */
    void addChecks(TableDraft table, ColumnSettings settings, Identifier column) {
        add(table, settings.checks(), "constraint", List.of(column));
    }

    void addTableChecks(TableDraft table, List<AnnotationUse> jpa, List<AnnotationUse> hibernate) {
        add(table, jpa, "constraint", List.of());
        add(table, hibernate, "constraints", List.of());
    }

    static List<AnnotationUse> hibernateChecks(Annotated annotated) {
        return annotated.repeatedOfHibernate("Check", "Checks");
    }

    private void add(TableDraft table, List<AnnotationUse> checks, String attribute, List<Identifier> named) {
        for (AnnotationUse check : checks) {
            Optional<Located<Identifier>> name = context.names().untouched(Names.What.CONSTRAINT, check.text("name"));
            check.text(attribute).ifPresent(it -> table.check(name, named, new Condition.Sql(it.value()), it.where()));
        }
    }
}
