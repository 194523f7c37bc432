package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.problem.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Collections of one Java type, some as JSON and some as arrays. Hibernate keeps one type for all of them, that of the class which
 * it binds first.
 */
final class ListsAsJson {

    private final Reports reports;

    ListsAsJson(Reports reports) {
        this.reports = reports;
    }

    void check(Collection<EntityModel> entities) {
        Map<String, Mapped> asJson = new HashMap<>();
        for (EntityModel entity : entities) {
            for (Mapped mapped : entity.attributes()) {
                if (isJson(mapped.attribute())) {
                    typeOf(mapped).ifPresent(it -> asJson.putIfAbsent(it, mapped));
                }
            }
        }
        if (asJson.isEmpty()) {
            return;
        }
        for (EntityModel entity : entities) {
            for (Mapped mapped : entity.attributes()) {
                boolean isArray = mapped.hasColumn() && !isJson(mapped.attribute());
                typeOf(mapped)
                        .filter(it -> isArray && asJson.containsKey(it))
                        .ifPresent(it -> reports.at(
                                mapped.where(),
                                Problem.TYPE_BY_CHANCE,
                                mapped.path(),
                                asJson.get(it).path(),
                                asJson.get(it).declaring().getSimpleName()));
            }
        }
    }

    private static boolean isJson(Attribute attribute) {
        return JdbcCode.of(attribute).filter(JdbcCode.JSON::equals).isPresent();
    }

    /** None of what is no collection, or what a converter turns into something else. */
    private static Optional<String> typeOf(Mapped mapped) {
        TypeMirror type = mapped.attribute().type();
        return type instanceof DeclaredType && mapped.conversion().isEmpty()
                ? BasicTypes.element(type).map(it -> JavaTypes.name(type) + "<" + JavaTypes.name(it) + ">")
                : Optional.empty();
    }
}
