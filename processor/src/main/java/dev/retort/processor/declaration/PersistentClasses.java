package dev.retort.processor.declaration;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The classes of one compile, each of them read once: every step asks about the same ones. */
public final class PersistentClasses {

    private final Map<TypeElement, PersistentClass> known = new HashMap<>();

    public PersistentClass of(TypeElement element) {
        PersistentClass read = known.get(element);
        if (read == null) {
            read = PersistentClass.read(element, this);
            known.put(element, read);
        }
        return read;
    }
}
