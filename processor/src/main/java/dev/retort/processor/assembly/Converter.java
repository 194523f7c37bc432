package dev.retort.processor.assembly;

import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An {@code AttributeConverter}.
 *
 * @param from the type of the attributes it is for
 * @param to what it makes of them for the column
 */
record Converter(TypeElement type, TypeMirror from, TypeMirror to) {

    private static final Set<String> CONVERTER =
            Set.of("jakarta.persistence.AttributeConverter", "javax.persistence.AttributeConverter");

    /** Hibernate asks a converter of booleans for its two values, and checks that no other comes; of these they are known. */
    private static final Map<String, List<String>> BOOLEANS = Map.of(
            "org.hibernate.type.YesNoConverter", List.of("N", "Y"),
            "org.hibernate.type.TrueFalseConverter", List.of("F", "T"));

    private static final String NUMBERS_FOR_BOOLEANS = "org.hibernate.type.NumericBooleanConverter";

    /** Empty if the class is none, or leaves open what it converts. */
    static Optional<Converter> of(TypeElement type, Types types) {
        return arguments(type.asType(), types)
                .filter(it -> it.stream().noneMatch(argument -> argument.getKind() == TypeKind.TYPEVAR))
                .map(it -> new Converter(type, it.get(0), it.get(1)));
    }

    private static Optional<List<? extends TypeMirror>> arguments(TypeMirror type, Types types) {
        if (type instanceof DeclaredType declared && CONVERTER.contains(JavaTypes.name(declared))) {
            return Optional.<List<? extends TypeMirror>>of(declared.getTypeArguments())
                    .filter(it -> it.size() == 2);
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            Optional<List<? extends TypeMirror>> found = arguments(above, types);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether Hibernate applies it by itself to attributes of the type: also of a subtype, and so in its arguments, of which Hibernate 7
     * loses track on the way up.
     */
    boolean isFor(TypeMirror attribute, boolean isHibernate7, Types types) {
        return isSubtype(boxed(attribute, types), from, isHibernate7, types);
    }

    private static boolean isSubtype(TypeMirror type, TypeMirror wanted, boolean isHibernate7, Types types) {
        TypeMirror erased = types.erasure(type);
        TypeMirror erasedWanted = types.erasure(wanted);
        List<? extends TypeMirror> asked = argumentsOf(wanted);
        if (type.getKind() == TypeKind.ARRAY || isHibernate7 && !asked.isEmpty()) {
            if (!types.isSameType(erased, erasedWanted)) {
                return false;
            }
        } else if (!types.isSubtype(erased, erasedWanted)) {
            return false;
        }
        List<? extends TypeMirror> given = argumentsOf(type);
        return asked.isEmpty()
                || asked.size() == given.size()
                        && IntStream.range(0, asked.size())
                                .allMatch(it -> isSubtype(given.get(it), asked.get(it), isHibernate7, types));
    }

    private static List<? extends TypeMirror> argumentsOf(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    /** Also where it is for some of the values alone, which Hibernate leaves to whoever stores them. */
    boolean accepts(TypeMirror attribute, Types types) {
        TypeMirror stored = types.erasure(boxed(attribute, types));
        TypeMirror taken = types.erasure(from);
        return types.isAssignable(stored, taken) || types.isAssignable(taken, stored);
    }

    private static TypeMirror boxed(TypeMirror type, Types types) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** What the column is checked for, where that can be known without running the converter. */
    Optional<Condition> check(Identifier column) {
        String name = type.getQualifiedName().toString();
        return name.equals(NUMBERS_FOR_BOOLEANS)
                ? Optional.of(new Condition.Sql(ReservedWords.sql(column) + " in (0, 1)"))
                : Optional.ofNullable(BOOLEANS.get(name)).map(it -> new Condition.OneOf(column, it));
    }

    @Override
    public String toString() {
        return type.getQualifiedName().toString();
    }
}
