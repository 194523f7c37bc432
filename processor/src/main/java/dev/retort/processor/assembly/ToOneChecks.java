package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Problem;

/** What Hibernate does not let anybody say of a reference to one entity. */
final class ToOneChecks {

    private final Context context;

    ToOneChecks(Context context) {
        this.context = context;
    }

    void check(Attribute attribute) {
        if (!attribute.is("ManyToOne") && !attribute.is("OneToOne")) {
            return;
        }
        attribute
                .hibernate("Fetch")
                .filter(it -> it.constant("value").filter("SUBSELECT"::equals).isPresent())
                .ifPresent(it -> context.reports()
                        .at(
                                it.at("value"),
                                Problem.REFUSED_BY_HIBERNATE,
                                it + "(SUBSELECT) of what refers to one entity",
                                "use SELECT or JOIN"));
    }
}
