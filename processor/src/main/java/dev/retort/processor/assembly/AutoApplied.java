package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Attribute;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The Java types that a {@code @Converter(autoApply = true)} somewhere in the compile turns into something else. */
record AutoApplied(Set<String> types) {

    private static final Set<String> CONVERTER =
            Set.of("jakarta.persistence.AttributeConverter", "javax.persistence.AttributeConverter");

    static AutoApplied by(Collection<TypeElement> converters, Types types) {
        Set<String> converted = new TreeSet<>();
        for (TypeElement converter : converters) {
            boolean applies = Annotated.of(converter)
                    .persistence("Converter")
                    .filter(it -> it.flag("autoApply", false))
                    .isPresent();
            if (applies) {
                convertedType(converter.asType(), types).ifPresent(it -> converted.add(JavaTypes.name(it)));
            }
        }
        return new AutoApplied(converted);
    }

    private static Optional<TypeMirror> convertedType(TypeMirror type, Types types) {
        if (type instanceof DeclaredType declared && CONVERTER.contains(JavaTypes.name(declared))) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.stream().findFirst().map(TypeMirror.class::cast);
        }
        return types.directSupertypes(type).stream()
                .map(it -> convertedType(it, types))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** JPA leaves alone what another annotation gives a type, and keys. */
    boolean concerns(Attribute attribute) {
        return types.contains(JavaTypes.name(attribute.type()))
                && List.of("Enumerated", "Temporal", "Id", "Version", "Convert").stream()
                        .noneMatch(attribute::is);
    }
}
