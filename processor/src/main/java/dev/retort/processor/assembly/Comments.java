package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.Identifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What Hibernate's {@code @Comment} says, written once or several times, and of what. */
final class Comments {

    private Comments() {}

    /** Of what the annotated thing is first of all. */
    static Optional<String> of(Annotated annotated, Identifier itself) {
        return last(annotated, it -> it.text("on").isEmpty() || isOn(it, itself));
    }

    /** Of something that is a part of the annotated thing. */
    static Optional<String> on(Annotated annotated, Identifier part) {
        return last(annotated, it -> isOn(it, part));
    }

    /** Of what is not among these. */
    static List<Located<String>> elsewhere(Annotated annotated, Collection<Identifier> known) {
        List<AnnotationUse> all = all(annotated);
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(it -> known.stream().noneMatch(name -> isOn(it, name)))
                        .flatMap(it -> it.text("on").stream())
                        .toList();
    }

    private static List<AnnotationUse> all(Annotated annotated) {
        return annotated.repeatedOfHibernate("Comment", "Comments");
    }

    private static boolean isOn(AnnotationUse comment, Identifier named) {
        return comment.text("on")
                .filter(it -> it.value().equalsIgnoreCase(named.text()))
                .isPresent();
    }

    private static Optional<String> last(Annotated annotated, Predicate<AnnotationUse> fits) {
        Optional<String> last = Optional.empty();
        for (AnnotationUse comment : all(annotated)) {
            Optional<String> text = comment.text("value").map(Located::value);
            last = text.isPresent() && fits.test(comment) ? text : last;
        }
        return last;
    }
}
