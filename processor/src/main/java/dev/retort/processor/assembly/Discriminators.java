package dev.retort.processor.assembly;

import dev.retort.processor.assembly.Discriminator.Kind;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The column that tells which class a row is of. */
final class Discriminators {

    static final String DEFAULT_NAME = "DTYPE";
    static final int DEFAULT_LENGTH = 31;

    private final Context context;
    private final Entities entities;
    private final ColumnExtras extras;

    Discriminators(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
        this.extras = new ColumnExtras(context);
    }

    void add(EntityModel root) {
        List<EntityModel> subclasses = entities.subclasses(root);
        if (root.parent().isPresent() || !Discriminator.isNeeded(root, !subclasses.isEmpty())) {
            return;
        }
        List<EntityModel> all =
                Stream.concat(Stream.of(root), subclasses.stream()).toList();
        Annotated annotated = root.declaration().annotated();
        Discriminator discriminator = Discriminator.of(annotated);
        ColumnSettings settings = new ColumnSettings(discriminator.column());
        Location where = settings.name()
                .map(Located::where)
                .or(() -> discriminator.column().map(it -> it.where()))
                .orElse(annotated.where());
        LogicalName implicit = LogicalName.implicit(DEFAULT_NAME);
        Identifier name = context.names().of(Names.What.DISCRIMINATOR, settings.name(), implicit, where);
        Optional<ColumnDefinitionText> definition = extras.definition(settings, root.table());
        ColumnType type = discriminator.type(settings.length().orElse(DEFAULT_LENGTH));
        Column column = new Column(
                name,
                ColumnDefinitionText.typeOr(definition, type),
                all.stream().anyMatch(Discriminator::isNull),
                definition.flatMap(ColumnDefinitionText::defaultValue),
                false,
                Optional.empty());
        root.table()
                .add(new ColumnDraft(column, new Origin(Declared.DISCRIMINATOR, where), where, true)
                        .named(Names.spelled(settings.name(), implicit)));
        extras.addConstraints(root.table(), definition, name, where);
        addCheck(root, all, discriminator, name, where);
        root.table().hierarchy(new Hierarchy(name, discriminator.kind() == Kind.INTEGER, members(all, discriminator)));
        if (root.inheritance() == Inheritance.SINGLE_TABLE
                && !root.declaration().isAbstract()) {
            root.table().know(name, discriminator.literal(root));
        }
    }

    private static List<Hierarchy.Member> members(List<EntityModel> all, Discriminator discriminator) {
        return all.stream()
                .filter(it -> !it.declaration().isAbstract()
                        && !Discriminator.isNull(it)
                        && !Discriminator.isAnythingElse(it))
                .map(it -> new Hierarchy.Member(
                        it.declaration().element(),
                        discriminator.value(it),
                        it.table().name()))
                .toList();
    }

    /** What tells classes apart, in an expression. */
    static Optional<String> expression(EntityModel root) {
        return root.table().columnDrafts().all().stream()
                .filter(it -> it.origin().name().equals(Declared.DISCRIMINATOR))
                .map(it -> ReservedWords.sql(it.column().name()))
                .findFirst()
                .or(() -> Discriminator.formula(root.declaration().annotated())
                        .flatMap(it -> it.text("value"))
                        .map(Located::value));
    }

    /** Only Hibernate 7 makes it, and not where rows of unknown classes are expected. */
    private void addCheck(
            EntityModel root, List<EntityModel> all, Discriminator discriminator, Identifier column, Location where) {
        boolean expectsOthers = root.declaration()
                .annotated()
                .hibernate("DiscriminatorOptions")
                .filter(it -> it.flag("force", false))
                .isPresent();
        List<EntityModel> concrete = all.stream()
                .filter(it -> !it.declaration().isAbstract() && !Discriminator.isNull(it))
                .toList();
        if (!context.isHibernate7()
                || expectsOthers
                || concrete.isEmpty()
                || all.stream().anyMatch(Discriminator::isAnythingElse)) {
            return;
        }
        Condition condition = discriminator.kind() == Kind.INTEGER
                ? new Condition.Sql(ReservedWords.sql(column)
                        + concrete.stream().map(discriminator::literal).collect(Collectors.joining(", ", " in (", ")")))
                : new Condition.OneOf(
                        column, concrete.stream().map(discriminator::value).toList());
        root.table().check(Optional.empty(), List.of(column), condition, where);
    }
}
