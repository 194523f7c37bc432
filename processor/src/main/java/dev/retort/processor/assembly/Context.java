package dev.retort.processor.assembly;

import dev.retort.annotations.Hibernate;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.EnumCodes;
import dev.retort.processor.declaration.PersistentClasses;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every concern needs. */
record Context(
        Elements elements,
        Types types,
        Supertypes supertypes,
        PersistentClasses classes,
        DeclaredOrder order,
        EnumCodes codes,
        Hibernate hibernate,
        Names names,
        Converters converters,
        TypeMappings typeMappings,
        EmbeddableSubclasses embeddableSubclasses,
        EmbeddableAccesses embeddableAccesses,
        JsonAttributes jsonAttributes,
        Reports reports) {

    boolean isHibernate7() {
        return hibernate == Hibernate.V7;
    }
}
