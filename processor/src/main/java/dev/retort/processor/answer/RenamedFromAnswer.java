package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** What {@link RenamedFrom} says somewhere, and what is said of it. */
public final class RenamedFromAnswer {

    private RenamedFromAnswer() {}

    public static Optional<Located<String>> on(Element element) {
        return Annotated.of(element).named(RenamedFrom.class.getName()).flatMap(it -> it.text("value"));
    }

    static String words(Located<String> answer) {
        return "@RenamedFrom(\"" + answer.value() + "\")";
    }

    static String list(Collection<?> names) {
        return names.isEmpty()
                ? "nothing"
                : names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static String why(String old, boolean wasThere, boolean isThere, String gone) {
        if (!wasThere) {
            return "there was no " + old + ", what goes is " + gone;
        }
        return isThere ? old + " is still declared" : "the new name was taken before";
    }
}
