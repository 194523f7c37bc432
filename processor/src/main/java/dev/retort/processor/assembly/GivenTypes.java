package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The types that annotations of Hibernate give to what is no attribute: {@code @AnyKeyJavaClass}, {@code @CollectionIdJdbcTypeCode} and their kin. */
final class GivenTypes {

    private static final String DESCRIPTORS = "org.hibernate.type.descriptor.java.";
    private static final String SUFFIX = "JavaType";

    private final Context context;

    GivenTypes(Context context) {
        this.context = context;
    }

    /** @param prefix of the annotations, such as {@code AnyKey} */
    Optional<ColumnType> of(Attribute attribute, String prefix, ColumnSettings settings) {
        return code(attribute, prefix).flatMap(it -> of(it, settings)).or(() -> java(attribute, prefix)
                .flatMap(it -> BasicTypes.usual(context, attribute.member(), it)));
    }

    private static Optional<JdbcCode> code(Attribute attribute, String prefix) {
        return attribute
                .hibernate(prefix + "JdbcTypeCode")
                .flatMap(it -> JdbcCode.of(it.number("value", 0)))
                .or(() -> attribute
                        .hibernate(prefix + "JdbcType")
                        .flatMap(it -> it.type("value"))
                        .flatMap(it -> JdbcCode.named(it.value())));
    }

    static Optional<ColumnType> of(JdbcCode code, ColumnSettings settings) {
        if (code.isWholeNumber()) {
            return Optional.of(ColumnType.of(TypeName.valueOf(code.name())));
        }
        return switch (code) {
            case CHAR ->
                Optional.of(ColumnType.of(TypeName.CHAR, settings.length().orElse(1)));
            case VARCHAR -> Optional.of(BasicTypes.text(settings.length().orElse(ColumnSettings.DEFAULT_LENGTH)));
            case UUID -> Optional.of(ColumnType.of(TypeName.UUID));
            default -> Optional.empty();
        };
    }

    Optional<TypeMirror> java(Attribute attribute, String prefix) {
        return attribute
                .hibernate(prefix + "JavaClass")
                .flatMap(it -> it.type("value").or(() -> it.type("idType")))
                .map(Located::value)
                .or(() -> attribute
                        .hibernate(prefix + "JavaType")
                        .flatMap(it -> it.type("value"))
                        .flatMap(it -> described(JavaTypes.name(it.value()))));
    }

    /** Of {@code org.hibernate.type.descriptor.java.LongJavaType} the type {@code Long}. */
    private Optional<TypeMirror> described(String descriptor) {
        if (!descriptor.startsWith(DESCRIPTORS) || !descriptor.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String simple = descriptor.substring(DESCRIPTORS.length(), descriptor.length() - SUFFIX.length());
        return Stream.of("java.lang.", "java.util.", "java.math.")
                .map(it -> context.elements().getTypeElement(it + simple))
                .filter(it -> it != null)
                .map(TypeElement::asType)
                .findFirst();
    }
}
