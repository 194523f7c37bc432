package dev.retort.processor;

import dev.retort.annotations.Accepted;
import dev.retort.annotations.Rule;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** One {@link Accepted}. */
record Acceptance(Rule rule, String reason, Location where) {

    private static final String ONE = Accepted.class.getName();
    private static final String SEVERAL = Accepted.All.class.getCanonicalName();

    static List<Acceptance> on(Element element) {
        return Annotated.of(element).annotations().stream()
                .flatMap(Acceptance::uses)
                .flatMap(use -> use.constant("rule").stream()
                        .map(rule -> new Acceptance(
                                Rule.valueOf(rule),
                                use.text("reason")
                                        .map(Located::value)
                                        .map(String::strip)
                                        .map(it -> it.replaceAll("\\s+", " "))
                                        .filter(it -> !it.isEmpty())
                                        .orElse("no reason given"),
                                use.where())))
                .toList();
    }

    private static Stream<AnnotationUse> uses(AnnotationUse use) {
        if (use.qualifiedName().equals(SEVERAL)) {
            return use.annotations("value").stream();
        }
        return use.qualifiedName().equals(ONE) ? Stream.of(use) : Stream.empty();
    }

    /** @param subject what the rule is broken on */
    String text(Object subject) {
        return rule.id() + " on " + subject + ": " + reason;
    }
}
