package dev.retort.processor.declaration;

import dev.retort.annotations.Hibernate;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The classes of one compile, each of them read once: every step asks about the same ones. */
public final class PersistentClasses {

    private final Hibernate hibernate;
    private final Map<TypeElement, PersistentClass> known = new HashMap<>();

    /** @param hibernate the one that will read them */
    public PersistentClasses(Hibernate hibernate) {
        this.hibernate = hibernate;
    }

    public PersistentClass of(TypeElement element) {
        PersistentClass read = known.get(element);
        if (read == null) {
            read = PersistentClass.read(element, this, hibernate);
            known.put(element, read);
        }
        return read;
    }

    /** What the class itself says, without what it inherits. */
    public PersistentClass alone(TypeElement element) {
        return PersistentClass.alone(element, hibernate);
    }
}
