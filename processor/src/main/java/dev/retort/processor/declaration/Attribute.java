package dev.retort.processor.declaration;

import dev.retort.processor.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/**
 * A persistent attribute of an entity, mapped superclass or embeddable.
 *
 * @param member the field or getter that carries its annotations
 * @param type with the type variables of superclasses filled in
 */
public record Attribute(Element member, String name, TypeMirror type, Annotated annotated) {

    public Location where() {
        return Location.of(member);
    }

    /** A method like {@code String isName()}, which Hibernate 6 takes for a getter and Hibernate 7 does not. */
    public boolean isQuestionAboutNoBoolean() {
        return member instanceof ExecutableElement method
                && method.getSimpleName().toString().startsWith("is")
                && method.getReturnType().getKind() != TypeKind.BOOLEAN
                && !isBoxedBoolean(method.getReturnType());
    }

    /** Not by its text, in which the annotations of a type stand too. */
    private static boolean isBoxedBoolean(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Boolean");
    }

    /** {@code T[]}, which Hibernate 7 takes for an array of anything, whatever the variable stands for. */
    public boolean isArrayOfVariable() {
        return declared() instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.TYPEVAR;
    }

    /** {@code List<T>} in a column of its own. */
    public boolean isCollectionOfVariable() {
        return !is("ElementCollection")
                && declared() instanceof DeclaredType collection
                && collection.getTypeArguments().stream().anyMatch(it -> it.getKind() == TypeKind.TYPEVAR);
    }

    /** {@code Number} of {@code List<T>} where it is {@code T extends Number}; none where there is no bound, or more than one. */
    public Optional<TypeMirror> boundOfElements() {
        TypeMirror bound = declared();
        if (bound instanceof DeclaredType collection) {
            List<? extends TypeMirror> arguments = collection.getTypeArguments();
            bound = arguments.get(arguments.size() - 1);
        }
        while (bound instanceof TypeVariable variable) {
            bound = variable.getUpperBound();
        }
        return Optional.of(bound).filter(it -> it.getKind() == TypeKind.DECLARED);
    }

    /** {@code Map<K, String>}, in a table of its own. */
    public boolean isMapByVariable() {
        return declared() instanceof DeclaredType map
                && map.getTypeArguments().size() == 2
                && map.getTypeArguments().get(0).getKind() == TypeKind.TYPEVAR;
    }

    /** Whether it refers to one entity. */
    public boolean isToOne() {
        return is("ManyToOne") || is("OneToOne");
    }

    /** {@code T}, whatever the variable stands for. */
    public boolean isOfVariable() {
        return declared().getKind() == TypeKind.TYPEVAR;
    }

    /** Its type where it stands, in which a type variable is one. */
    public TypeMirror declared() {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }

    /** Whether it is a property that nobody can set; Hibernate needs to. */
    public boolean lacksSetter() {
        return member.getKind() == ElementKind.METHOD && !isOfRecord() && !isReadOtherwise() && lacksSetterOf(member);
    }

    /** Whether its field says that it is read by a getter, or the other way round, and there is none. */
    public boolean lacksWhatReadsIt() {
        return isReadOtherwise()
                && !isOfRecord()
                && (member.getKind() == ElementKind.FIELD
                        ? lacksProperty()
                        : types().flatMap(it -> ElementFilter.fieldsIn(it.getEnclosedElements()).stream())
                                .noneMatch(this::isNamesake));
    }

    /** Whether nothing gets and sets it. */
    public boolean lacksProperty() {
        return methods().noneMatch(it -> isNamesake(it) && !lacksSetterOf(it));
    }

    /** Which has no setters, and whose accessors are no getters. */
    private boolean isOfRecord() {
        return member.getEnclosingElement().getKind() == ElementKind.RECORD;
    }

    private boolean isReadOtherwise() {
        return Access.writtenOn(annotated).filter(it -> it != Access.of(member)).isPresent();
    }

    private boolean isNamesake(Element other) {
        return Members.isOfObject(other) && Members.nameOf(other).equals(name);
    }

    private boolean lacksSetterOf(Element getter) {
        String name = getter.getSimpleName().toString();
        String setter = "set" + name.substring(name.startsWith("get") ? "get".length() : "is".length());
        return methods()
                .noneMatch(it -> it.getSimpleName().contentEquals(setter)
                        && it.getParameters().size() == 1);
    }

    private Stream<ExecutableElement> methods() {
        return types().flatMap(it -> ElementFilter.methodsIn(it.getEnclosedElements()).stream());
    }

    private Stream<TypeElement> types() {
        return ConstrainedMembers.withSupertypes((TypeElement) member.getEnclosingElement()).stream();
    }

    /** Whether there is nothing to say of it but its name and type. */
    public boolean isPlain() {
        return annotated.annotations().isEmpty();
    }

    public boolean is(String persistenceName) {
        return annotated.is(persistenceName);
    }

    public Optional<AnnotationUse> persistence(String persistenceName) {
        return annotated.persistence(persistenceName);
    }

    public Optional<AnnotationUse> hibernate(String hibernateName) {
        return annotated.hibernate(hibernateName);
    }

    public List<AnnotationUse> repeated(String persistenceName, String container) {
        return annotated.repeated(persistenceName, container);
    }
}
