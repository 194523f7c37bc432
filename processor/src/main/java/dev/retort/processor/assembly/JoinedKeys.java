package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key of a subclass's table with {@link Inheritance#JOINED}: that of the parent's table, to which it refers. */
final class JoinedKeys {

    private final Context context;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;
    private final ColumnExtras extras;

    JoinedKeys(Context context) {
        this.context = context;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
        this.extras = new ColumnExtras(context);
    }

    void addColumns(EntityModel entity) {
        if (!entity.isJoinedToParent()) {
            return;
        }
        TableDraft parent = entity.parent().orElseThrow().table();
        for (Join join : joins(entity)) {
            Location where = join.settings()
                    .name()
                    .map(Located::where)
                    .orElse(entity.declaration().annotated().where());
            String path =
                    parent.columnDrafts().get(join.referenced().name()).origin().name();
            Optional<ColumnDefinitionText> definition = extras.definition(join.settings(), entity.table());
            entity.table()
                    .add(new ColumnDraft(
                            new Column(
                                    join.name(),
                                    ColumnDefinitionText.typeOr(
                                            definition, join.referenced().type()),
                                    false,
                                    definition.flatMap(ColumnDefinitionText::defaultValue),
                                    false,
                                    Optional.empty()),
                            new Origin(path, where),
                            where,
                            true,
                            List.of(),
                            Optional.of(join.spelled()),
                            Optional.empty()));
            entity.table().addToKey(join.name());
            extras.addConstraints(entity.table(), definition, join.name(), where);
        }
    }

    void addForeignKey(EntityModel entity) {
        if (!entity.isJoinedToParent()) {
            return;
        }
        Annotated annotated = entity.declaration().annotated();
        TableDraft parent = entity.parent().orElseThrow().table();
        List<Join> joins = joins(entity);
        if (!written(entity).isEmpty() && joins.size() < parent.key().size()) {
            context.reports()
                    .refused(
                            written(entity).get(0).where(),
                            "a join with half of the key",
                            "write one for each of " + parent.key() + ", with referencedColumnName");
        }
        foreignKeys.add(
                new Link(entity.table(), parent, joins, annotated.where()),
                Stream.concat(
                                Stream.of("PrimaryKeyJoinColumns", "PrimaryKeyJoinColumn")
                                        .flatMap(it -> annotated.persistence(it).stream())
                                        .flatMap(it -> it.annotation("foreignKey").stream()),
                                joins.size() > 1 ? foreignKeys.read(written(entity).stream()).stream() : Stream.of())
                        .toList(),
                ForeignKeys.onDelete(annotated));
    }

    private List<Join> joins(EntityModel entity) {
        return joinColumns.toKey(
                entity.parent().orElseThrow().table(),
                written(entity),
                entity.declaration().annotated().where());
    }

    private static List<AnnotationUse> written(EntityModel entity) {
        return entity.declaration().annotated().repeated("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
    }
}
