package dev.retort.processor.declaration;

import dev.retort.model.AnnotationOutline;
import dev.retort.model.ClassOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The outlines of classes as the compiler has them; {@code dev.retort.model.ClassFile} reads the same out of class files. */
public final class Outlines {

    private final Elements elements;
    private final Types types;
    private final DeclaredOrder order;

    // A thousand attributes have a dozen types and annotations.
    private final Map<TypeElement, String> binaryNames = new HashMap<>();
    private final Map<TypeElement, String> qualifiedNames = new HashMap<>();
    private final Map<TypeElement, SortedSet<String>> namesAlone = new HashMap<>();

    public Outlines(Elements elements, Types types, DeclaredOrder order) {
        this.elements = elements;
        this.types = types;
        this.order = order;
    }

    /** The hash of each class by its binary name. */
    public SortedMap<String, String> hashes(Collection<TypeElement> entities) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, TypeElement> it :
                SchemaClasses.of(entities, elements).entrySet()) {
            hashes.put(it.getKey(), of(it.getValue()).hash());
        }
        return hashes;
    }

    private ClassOutline of(TypeElement type) {
        ClassOutline.Builder outline = new ClassOutline.Builder()
                .superclass(names(type.getSuperclass()))
                .annotations(annotations(type));
        for (Element member : order.members(type)) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                outline.constant(member.getSimpleName().toString(), annotations(member));
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
                    descriptor(member.asType()),
                    names(member.asType()),
                    annotations(member));
        } else if (member.getKind() == ElementKind.METHOD && owner.getKind() != ElementKind.RECORD) {
            outline.method(name, descriptor(((ExecutableElement) member).getReturnType()), annotations(member));
        }
    }

    private List<AnnotationOutline> annotations(Element element) {
        List<AnnotationOutline> outlines = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            outlines.add(annotation(mirror));
        }
        return outlines;
    }

    private AnnotationOutline annotation(AnnotationMirror mirror) {
        SortedMap<String, Object> values = new TreeMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> it :
                mirror.getElementValues().entrySet()) {
            values.put(
                    it.getKey().getSimpleName().toString(), value(it.getValue().getValue()));
        }
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return new AnnotationOutline(
                qualifiedNames.computeIfAbsent(type, it -> it.getQualifiedName().toString()), values);
    }

    private Object value(Object value) {
        if (value instanceof AnnotationMirror annotation) {
            return annotation(annotation);
        }
        if (value instanceof List<?> several) {
            List<Object> values = new ArrayList<>();
            for (Object it : several) {
                values.add(value(((AnnotationValue) it).getValue()));
            }
            return values;
        }
        if (value instanceof TypeMirror type) {
            return descriptor(type);
        }
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.toString();
    }

    private String descriptor(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return "[" + descriptor(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            return "L" + name(declared) + ";";
        }
        return type.getKind() == TypeKind.TYPEVAR ? descriptor(types.erasure(type)) : letter(type);
    }

    private static String letter(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case CHAR -> "C";
            case DOUBLE -> "D";
            case FLOAT -> "F";
            case INT -> "I";
            case LONG -> "J";
            case SHORT -> "S";
            default -> "V";
        };
    }

    private String name(DeclaredType type) {
        return binaryNames.computeIfAbsent(
                (TypeElement) type.asElement(),
                it -> elements.getBinaryName(it).toString().replace('.', '/'));
    }

    private SortedSet<String> names(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.getTypeArguments().isEmpty()) {
            return namesAlone.computeIfAbsent(
                    (TypeElement) declared.asElement(), it -> new TreeSet<>(Set.of(name(declared))));
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
            names.add(name(declared));
            for (TypeMirror argument : declared.getTypeArguments()) {
                collectNames(argument, names);
            }
        }
    }
}
