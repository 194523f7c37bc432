package dev.retort.processor.answer;

import dev.retort.annotations.Dropped;
import dev.retort.processor.assembly.Enumeration;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The constants that no row holds any more, as {@link Dropped} on their enum says. */
final class DroppedConstants {

    private final Map<TypeElement, Map<String, Located<String>>> answers = new LinkedHashMap<>();
    private final Set<Located<String>> used = new HashSet<>();
    private final List<Report> contradictions = new ArrayList<>();

    void read(Enumeration enumeration) {
        if (answers.containsKey(enumeration.type())) {
            return;
        }
        Map<String, Located<String>> ofType = new LinkedHashMap<>();
        Annotated.of(enumeration.type()).named(Dropped.class.getName()).stream()
                .flatMap(it -> it.texts("value").stream())
                .forEach(it -> ofType.put(it.value(), it));
        answers.put(enumeration.type(), ofType);
        ofType.forEach((constant, answer) -> {
            if (enumeration.names().contains(constant)) {
                used.add(answer);
                contradictions.add(Report.at(
                        answer.where(),
                        Problem.CONTRADICTING_ANSWERS,
                        words(answer),
                        "the constant " + constant + ", which is declared,"));
            }
        });
    }

    boolean mayGo(TypeElement type, String constant) {
        return answers.get(type).containsKey(constant);
    }

    /** The same of one that did go. */
    boolean letGo(TypeElement type, String constant) {
        if (mayGo(type, constant)) {
            used.add(answers.get(type).get(constant));
        }
        return mayGo(type, constant);
    }

    List<Report> reports() {
        List<Report> reports = new ArrayList<>(contradictions);
        answers.forEach((type, ofType) -> ofType.values().stream()
                .filter(it -> !used.contains(it))
                .map(it -> Report.at(
                        it.where(),
                        Problem.ANSWER_NOT_NEEDED,
                        words(it),
                        "no column holds that constant of " + type.getSimpleName()))
                .forEach(reports::add));
        return reports;
    }

    private static String words(Located<String> answer) {
        return "@Dropped(\"" + answer.value() + "\")";
    }
}
