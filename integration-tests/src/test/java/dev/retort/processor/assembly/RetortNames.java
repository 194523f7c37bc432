package dev.retort.processor.assembly;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import java.util.List;
import java.util.function.UnaryOperator;

/** What Retort makes of names as they are written, for which this stands in the package of its rules. */
public final class RetortNames implements UnaryOperator<List<String>> {

    private final NamingRules rules;

    public RetortNames(Naming naming, Hibernate hibernate) {
        rules = new NamingRules(naming, hibernate);
    }

    @Override
    public List<String> apply(List<String> written) {
        return written.stream()
                .map(it -> rules.physical(LogicalName.written(it.strip())).toString())
                .toList();
    }
}
