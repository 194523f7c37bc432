package dev.retort.processor.declaration;

import java.util.Comparator;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The order in which members were declared: that of a key's columns, and of an enum's constants.
 *
 * <p>ECJ has the members of a class file by their names. The file itself has them in order, whichever compiler wrote it.
 */
public interface DeclaredOrder {

    /** For a compiler that keeps it. */
    DeclaredOrder KEPT = owner -> (one, other) -> 0;

    /** For a sort that keeps what is equal as it stands. */
    Comparator<Element> in(TypeElement owner);

    /** @param isSource whether a class is read from its source, where every compiler keeps the order */
    static DeclaredOrder of(ProcessingEnvironment environment, Predicate<Element> isSource) {
        return SyntaxTrees.of(environment).areThere()
                ? KEPT
                : new ClassFileOrder(new ClassFiles(environment.getFiler(), environment.getElementUtils()), isSource);
    }
}
