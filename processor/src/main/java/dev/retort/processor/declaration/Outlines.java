package dev.retort.processor.declaration;

import dev.retort.model.AnnotationOutline;
import dev.retort.model.ClassOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The outlines of classes as the compiler has them; {@code dev.retort.model.ClassFile} reads the same out of class files. */
public final class Outlines {

    private final Elements elements;
    private final Types types;
    private final DeclaredOrder order;

    public Outlines(Elements elements, Types types, DeclaredOrder order) {
        this.elements = elements;
        this.types = types;
        this.order = order;
    }

    /** The hash of each class by its binary name. */
    public SortedMap<String, String> hashes(Collection<TypeElement> entities) {
        SortedMap<String, String> hashes = new TreeMap<>();
        SchemaClasses.of(entities, elements).forEach((name, type) -> hashes.put(name, of(type).hash()));
        return hashes;
    }

    private ClassOutline of(TypeElement type) {
        ClassOutline.Builder outline = new ClassOutline.Builder()
                .superclass(names(type.getSuperclass()))
                .annotations(annotations(type));
        List<Element> members = new ArrayList<>(type.getEnclosedElements());
        members.sort(order.in(type));
        for (Element member : members) {
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
        return element.getAnnotationMirrors().stream().map(this::annotation).toList();
    }

    private AnnotationOutline annotation(AnnotationMirror mirror) {
        Map<String, Object> values = new TreeMap<>();
        mirror.getElementValues()
                .forEach((attribute, value) ->
                        values.put(attribute.getSimpleName().toString(), value(value.getValue())));
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return AnnotationOutline.of(type.getQualifiedName().toString(), values);
    }

    private Object value(Object value) {
        if (value instanceof AnnotationMirror annotation) {
            return annotation(annotation);
        }
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(it -> value(((AnnotationValue) it).getValue()))
                    .toList();
        }
        if (value instanceof TypeMirror type) {
            return descriptor(type);
        }
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.toString();
    }

    private String descriptor(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        if (erased instanceof ArrayType array) {
            return "[" + descriptor(array.getComponentType());
        }
        return erased instanceof DeclaredType declared ? "L" + name(declared) + ";" : letter(erased);
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
        return elements.getBinaryName((TypeElement) type.asElement()).toString().replace('.', '/');
    }

    private SortedSet<String> names(TypeMirror type) {
        SortedSet<String> names = new TreeSet<>();
        collectNames(type, names);
        return names;
    }

    private void collectNames(TypeMirror type, SortedSet<String> names) {
        if (type instanceof ArrayType array) {
            collectNames(array.getComponentType(), names);
        } else if (type instanceof WildcardType wildcard) {
            bounds(wildcard).forEach(it -> collectNames(it, names));
        } else if (type instanceof DeclaredType declared) {
            names.add(name(declared));
            declared.getTypeArguments().forEach(it -> collectNames(it, names));
        }
    }

    private static List<TypeMirror> bounds(WildcardType wildcard) {
        return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                .filter(Objects::nonNull)
                .toList();
    }
}
