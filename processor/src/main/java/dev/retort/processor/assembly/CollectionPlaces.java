package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import java.util.Optional;

/** In which table an attribute is: its own, that of its entity, or for a collection one that another entity writes. */
final class CollectionPlaces {

    private final Context context;
    private final Tables tables;
    private final Entities entities;

    CollectionPlaces(Context context, Tables tables, Entities entities) {
        this.context = context;
        this.tables = tables;
        this.entities = entities;
    }

    TableDraft ofColumns(EntityModel entity, Mapped mapped) {
        return tables.of(mapped).orElseGet(() -> SecondaryTables.tableOf(entity, mapped));
    }

    /** None if it is not to be found, of which is said elsewhere what is wrong with it. */
    Optional<TableDraft> of(EntityModel entity, Mapped collection) {
        Optional<TableDraft> own = tables.of(collection);
        Optional<AnnotationUse> association = collection.association();
        if (own.isPresent() || association.isEmpty()) {
            return own;
        }
        Optional<String> owner = association.get().text("mappedBy").map(Located::value);
        return entities.target(collection, association.get())
                .flatMap(target -> owner.isEmpty()
                        ? Optional.of(target.table())
                        : target.holderOf(owner.get())
                                .map(it ->
                                        ofColumns(it, it.attribute(owner.get()).orElseThrow())));
    }
}
