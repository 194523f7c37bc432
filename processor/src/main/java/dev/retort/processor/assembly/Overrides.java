package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What {@code @AttributeOverride} and {@code @AssociationOverride} say of attributes further in; what is said further out wins. */
final class Overrides {

    private record Written(String path, Location where) {}

    private final Map<String, AnnotationUse> columns = new HashMap<>();
    private final Map<String, AnnotationUse> associations = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /** To be read from the outside to the inside, for the first override of a path is the one that counts. */
    void read(Annotated annotated, String prefix) {
        for (AnnotationUse override : annotated.repeated("AttributeOverride", "AttributeOverrides")) {
            override.annotation("column").ifPresent(column -> add(columns, override, prefix, column));
        }
        for (AnnotationUse override : annotated.repeated("AssociationOverride", "AssociationOverrides")) {
            add(associations, override, prefix, override);
        }
    }

    private void add(Map<String, AnnotationUse> overrides, AnnotationUse override, String prefix, AnnotationUse says) {
        Optional<Located<String>> name = override.text("name");
        if (name.isPresent()) {
            String path = prefix + name.get().value();
            overrides.putIfAbsent(path, says);
            written.add(new Written(path, name.get().where()));
        }
    }

    Optional<AnnotationUse> column(String path) {
        used.add(path);
        return Optional.ofNullable(columns.get(path));
    }

    Optional<AnnotationUse> association(String path) {
        used.add(path);
        return Optional.ofNullable(associations.get(path));
    }

    /** @param isOfParent whether an attribute is that of an entity above */
    void complainAboutUnused(Predicate<String> isOfParent, Reports reports) {
        for (Written override : written) {
            if (used.contains(override.path())) {
                continue;
            }
            String attribute = override.path().split("\\.")[0];
            if (isOfParent.test(attribute)) {
                reports.refused(
                        override.where(),
                        "another column for " + attribute + ", which the entity above has already",
                        "leave the override out, or make the class above a @MappedSuperclass");
            } else {
                reports.at(override.where(), Problem.OVERRIDE_UNKNOWN, override.path());
            }
        }
    }
}
