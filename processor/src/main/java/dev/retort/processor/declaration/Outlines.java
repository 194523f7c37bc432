package dev.retort.processor.declaration;

import dev.retort.model.ClassOutline;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The outlines of classes as the compiler has them; {@code dev.retort.model.ClassFile} reads the same out of class files. */
final class Outlines {

    private final DeclaredMembers members;
    private final WrittenAnnotations annotations;
    private final Descriptors descriptors;

    // A thousand attributes have a dozen types.
    private final Map<TypeElement, SortedSet<String>> namesAlone = new HashMap<>();

    Outlines(DeclaredMembers members, WrittenAnnotations annotations, Descriptors descriptors) {
        this.members = members;
        this.annotations = annotations;
        this.descriptors = descriptors;
    }

    ClassOutline of(TypeElement type) {
        ClassOutline.Builder outline = new ClassOutline.Builder()
                .superclass(names(type.getSuperclass()))
                .annotations(annotations.on(type).outlines());
        for (Element member : members.of(type)) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                outline.constant(
                        member.getSimpleName().toString(),
                        annotations.on(member).outlines());
            } else if (!member.getModifiers().contains(Modifier.STATIC)) {
                add(member, type, outline);
            }
        }
        return outline.build();
    }

    private void add(Element member, TypeElement owner, ClassOutline.Builder outline) {
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.FIELD) {
            outline.field(
                    name,
                    member.getModifiers().contains(Modifier.TRANSIENT),
                    descriptors.of(member.asType()),
                    names(member.asType()),
                    annotations.on(member).outlines());
        } else if (member.getKind() == ElementKind.METHOD
                && owner.getKind() != ElementKind.RECORD
                && !member.getAnnotationMirrors().isEmpty()) {
            outline.method(
                    name,
                    descriptors.of(((ExecutableElement) member).getReturnType()),
                    annotations.on(member).outlines());
        }
    }

    private SortedSet<String> names(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty()) {
            return namesAlone.computeIfAbsent(
                    (TypeElement) declared.asElement(), it -> new TreeSet<>(Set.of(descriptors.name(it))));
        }
        SortedSet<String> names = new TreeSet<>();
        collectNames(type, names);
        return names;
    }

    /** @param type null where a wildcard has no such bound */
    private void collectNames(TypeMirror type, SortedSet<String> names) {
        if (type instanceof ArrayType array) {
            collectNames(array.getComponentType(), names);
        } else if (type instanceof WildcardType wildcard) {
            collectNames(wildcard.getExtendsBound(), names);
            collectNames(wildcard.getSuperBound(), names);
        } else if (type instanceof DeclaredType declared) {
            names.add(descriptors.name((TypeElement) declared.asElement()));
            for (TypeMirror argument : declared.getTypeArguments()) {
                collectNames(argument, names);
            }
        }
    }
}
