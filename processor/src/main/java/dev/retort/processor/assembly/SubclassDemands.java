package dev.retort.processor.assembly;

import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of one class in a shared table must have, which the table's columns cannot demand of all rows. */
final class SubclassDemands {

    private final Context context;
    private final Entities entities;

    SubclassDemands(Context context, Entities entities) {
        this.context = context;
        this.entities = entities;
    }

    /** When all columns of the table are there. */
    void add(EntityModel entity) {
        if (entity.parent().isEmpty()) {
            warnOfOtherRows(entity);
        } else if (context.isHibernate7()
                && entity.sharesTableOfParent()
                && !entity.declaration().isAbstract()) {
            Discriminators.expression(entity.root()).ifPresent(it -> addCheck(entity, it));
        }
    }

    /** Hibernate looks no further up than the parent. */
    private void addCheck(EntityModel entity, String discriminator) {
        List<String> demanded = Stream.of(entity.parent().orElseThrow(), entity)
                .flatMap(it -> it.attributes().stream().sorted(Comparator.comparing(Mapped::path)))
                .filter(it -> !it.isEmbedded() && isDemanded(entity.table(), it))
                .flatMap(it -> entity.table().columnDrafts().of(it.origin()).filter(column -> isLeftOpen(column, it)))
                .map(it -> ReservedWords.sql(it.name()) + " is not null")
                .toList();
        if (!demanded.isEmpty()) {
            String others =
                    Discriminator.of(entity.root().declaration().annotated()).others(entity);
            entity.table()
                    .check(
                            Optional.empty(),
                            List.of(context.names().rules().physical(entity.name())),
                            new Condition.Sql(discriminator + others + " or (" + String.join(" and ", demanded) + ")"),
                            entity.declaration().annotated().where());
        }
    }

    /** Hibernate writes the check before it asks Bean Validation, and who gives the column its values. */
    private boolean isLeftOpen(Column column, Mapped mapped) {
        boolean isLeftNullable = ColumnSettings.of(mapped).nullable();
        boolean isFilled = Demands.isFilled(mapped, context) && isSaidToBeRequired(mapped) && isLeftNullable;
        boolean isByValidation = mapped.attribute().type().getKind().isPrimitive()
                && mapped.column().isPresent()
                && isLeftNullable
                && !isSaidToBeRequired(mapped)
                && new ValidationConstraints(mapped, context).isRequired();
        return column.nullable() || isFilled || isByValidation;
    }

    private static boolean isSaidToBeRequired(Mapped mapped) {
        return mapped.attribute()
                .persistence("Basic")
                .filter(it -> !it.flag("optional", true))
                .isPresent();
    }

    /** What refers to any entity is demanded as soon as one of its two columns is. */
    private boolean isDemanded(TableDraft table, Mapped mapped) {
        return Demands.ofReaders(mapped, context)
                || AnyColumns.isFor(mapped.attribute())
                        && table.columnDrafts().of(mapped.origin()).anyMatch(it -> !it.nullable());
    }

    private void warnOfOtherRows(EntityModel root) {
        List<EntityModel> concrete = Stream.concat(Stream.of(root), entities.subclasses(root).stream())
                .filter(it -> !it.declaration().isAbstract())
                .toList();
        for (ColumnDraft draft : root.table().columnDrafts().all()) {
            Column column = draft.column();
            if (draft.subclasses().isEmpty()
                    || column.nullable()
                    || column.defaultValue().isPresent()) {
                continue;
            }
            concrete.stream()
                    .filter(it -> draft.subclasses().stream().noneMatch(it::isKindOf))
                    .findFirst()
                    .ifPresent(it -> context.reports()
                            .at(
                                    draft.origin().location(),
                                    Problem.NOT_NULL_IN_SUBCLASS,
                                    column.name(),
                                    it.simpleName()));
        }
    }
}
