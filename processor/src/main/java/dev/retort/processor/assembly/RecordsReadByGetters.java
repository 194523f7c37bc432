package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.PersistentClass;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** Hibernate 7 does not see what is written at the components of a record that it reads by getters. */
final class RecordsReadByGetters {

    private final Context context;

    RecordsReadByGetters(Context context) {
        this.context = context;
    }

    boolean isOne(PersistentClass declaration, Access access) {
        return context.isHibernate7()
                && access == Access.PROPERTY
                && declaration.element().getKind() == ElementKind.RECORD
                && !declaration.annotated().is("Entity")
                && Access.writtenOn(declaration.annotated()).isEmpty();
    }

    List<Attribute> asSeen(PersistentClass declaration, List<Attribute> components) {
        List<Attribute> seen = new ArrayList<>();
        for (Attribute component : components) {
            List<AnnotationUse> others = new ArrayList<>();
            for (AnnotationUse use : component.annotated().annotations()) {
                if (use.isPersistence() || use.isHibernate()) {
                    warn(use, declaration);
                } else {
                    others.add(use);
                }
            }
            Annotated annotated = new Annotated(component.annotated().element(), others);
            seen.add(new Attribute(component.member(), component.name(), component.type(), annotated));
        }
        return seen;
    }

    private void warn(AnnotationUse use, PersistentClass declaration) {
        context.reports()
                .withoutEffect(
                        use.where(),
                        use + " in a record that is read by getters, with Hibernate 7,",
                        "write @Access(AccessType.FIELD) on "
                                + declaration.element().getSimpleName());
    }
}
