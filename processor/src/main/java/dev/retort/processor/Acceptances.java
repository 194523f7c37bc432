package dev.retort.processor;

import dev.retort.annotations.Rule;
import dev.retort.processor.answer.Answered;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Which rules may be broken where. The nearest word counts: the field, its class, the entity, their packages, that of the revisions. */
final class Acceptances {

    private final Element migrations;
    private final PersistentClasses classes;
    private final Set<Element> declared = new LinkedHashSet<>();
    private final Set<Acceptance> used = new HashSet<>();

    Acceptances(MigrationsDeclaration migrations, Assembly assembly, Answered answered) {
        this.migrations = migrations.element();
        this.classes = assembly.classes();
        assembly.origins().forEach((table, origin) -> {
            add(origin.entity().location().element(), answered);
            if (answered.isIn(table)) {
                origin.columns()
                        .values()
                        .forEach(column -> add(column.location().element(), answered));
            }
        });
    }

    private void add(Element element, Answered answered) {
        if (!answered.is(element)) {
            return;
        }
        declared.add(element);
        if (element instanceof TypeElement type) {
            classes.of(type).lineage().forEach(it -> declared.add(it.element()));
        }
    }

    Optional<Acceptance> find(Rule rule, Location where, Optional<Location> entity) {
        List<Element> places = new ArrayList<>(around(where.element()));
        entity.ifPresent(it -> places.addAll(around(it.element())));
        places.add(migrations);
        Optional<Acceptance> found = places.stream()
                .flatMap(it -> Acceptance.on(it).stream())
                .filter(it -> it.rule() == rule)
                .findFirst();
        found.ifPresent(used::add);
        return found;
    }

    private static List<Element> around(Element element) {
        List<Element> around = new ArrayList<>();
        for (Element it = element; it != null && it.getKind() != ElementKind.MODULE; it = it.getEnclosingElement()) {
            around.add(it);
        }
        return around;
    }

    /** Those on fields and classes that no revision waits for; a package's are for good. */
    List<Report> notNeeded() {
        return declared.stream()
                .flatMap(it -> Acceptance.on(it).stream())
                .filter(it -> !used.contains(it))
                .map(it -> Report.at(
                        it.where(),
                        Problem.ANSWER_NOT_NEEDED,
                        "@Accepted(rule = Rule." + it.rule() + ")",
                        "nothing that is to be done breaks it"))
                .toList();
    }
}
