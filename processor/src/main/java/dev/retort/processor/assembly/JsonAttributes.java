package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What is said to be JSON, by its Java type. Hibernate keeps one type for all attributes of a Java type that it does not know, that of
 * the one which it binds first.
 */
final class JsonAttributes {

    private final Map<String, Mapped> byType = new HashMap<>();

    void learn(EntityModel entity) {
        entity.attributesAndContents(this::learn);
    }

    private void learn(Mapped mapped) {
        if (isJson(mapped.attribute()) && mapped.conversion().isEmpty()) {
            byType.putIfAbsent(spelled(mapped.attribute().type()), mapped);
        }
    }

    /** The first of that type. */
    Optional<Mapped> of(TypeMirror type) {
        return byType.isEmpty() ? Optional.empty() : Optional.ofNullable(byType.get(spelled(type)));
    }

    static boolean isJson(Attribute attribute) {
        return JdbcCode.of(attribute).filter(JdbcCode.JSON::equals).isPresent();
    }

    /** Without the annotations that {@code toString} may add. */
    private static String spelled(TypeMirror type) {
        List<String> arguments = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(it -> arguments.add(spelled(it)));
        }
        return JavaTypes.name(type) + arguments;
    }
}
