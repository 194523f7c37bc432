package dev.retort.processor.declaration;

import dev.retort.annotations.Migrations;
import dev.retort.processor.declaration.AnnotationName.Family;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * All that a schema is made from, as one hash: with the same hash the schema is the same, and nothing has to be read but this.
 *
 * <p>Everything that is declared counts, not only what is known to matter, and whatever the declarations do not tell by themselves
 * makes that there is no hash. It is sought where the schema may be: entities, what they extend, embed, refer to and name in
 * annotations, and each further type that is mentioned, with what that extends.
 */
public final class ModelHash {

    /**
     * They change with the version of a library at most, and what Retort makes of them changes with that of Retort. No shorter:
     * people have entities in {@code org.hibernate.bugs} and {@code jakarta.tutorial}, and Hibernate itself has some.
     */
    private static final List<String> KNOWN_TO_RETORT = List.of(
            "java.",
            "javax.persistence.",
            "javax.validation.",
            "jakarta.persistence.",
            "jakarta.validation.",
            "org.hibernate.annotations.",
            "org.hibernate.dialect.",
            "org.hibernate.generator.",
            "org.hibernate.id.",
            "org.hibernate.type.",
            "org.hibernate.usertype.");

    /** The attributes whose type is looked into, whatever stands on that type itself. */
    private static final Set<String> OF_SEVERAL_COLUMNS = Set.of(
            "Embedded",
            "EmbeddedId",
            "ElementCollection",
            "ManyToOne",
            "OneToOne",
            "OneToMany",
            "ManyToMany",
            "Any",
            "ManyToAny",
            "EmbeddedTable");

    /** They are about code, and some are in sources only. */
    private static final String OF_JAVA = "java.lang.";

    private final StringBuilder text = new StringBuilder();
    private final Set<Element> described = new HashSet<>();
    private final Set<TypeElement> followed = new HashSet<>();
    private final Deque<TypeElement> toFollow = new ArrayDeque<>();
    private final Map<TypeElement, String> names = new HashMap<>();
    private final Map<TypeElement, Boolean> known = new HashMap<>();
    private final DeclaredOrder order;
    private boolean tellsAll = true;

    private ModelHash(DeclaredOrder order) {
        this.order = order;
    }

    /**
     * The hash, if the declarations tell everything.
     *
     * @param version of Retort
     * @param types the entities of the line, and classes that say something of their columns without being mentioned
     */
    public static Optional<String> of(
            MigrationsDeclaration migrations, String version, Collection<TypeElement> types, DeclaredOrder order) {
        ModelHash hash = new ModelHash(order);
        // Their files may change by themselves.
        hash.tellsAll = migrations.sqlObjects().isEmpty();
        hash.text
                .append(version)
                .append(' ')
                .append(migrations.hibernate())
                .append(' ')
                .append(migrations.naming());
        hash.annotations(migrations.element(), true);
        for (TypeElement type : types) {
            // Whether it is of the line, others may hide by mentioning it.
            hash.text.append('\n').append(hash.name(type));
            hash.follow(type);
        }
        while (hash.tellsAll && !hash.toFollow.isEmpty()) {
            hash.describe(hash.toFollow.remove(), true);
        }
        return hash.tellsAll ? Optional.of(hash.hash()) : Optional.empty();
    }

    /** Two checksums that see different mistakes; SHA-256 is slow in a compiler that was just started. */
    private String hash() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return digits(new CRC32(), bytes) + digits(new CRC32C(), bytes);
    }

    private static String digits(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private void follow(TypeElement type) {
        if (!isKnown(type) && followed.add(type)) {
            toFollow.add(type);
        }
    }

    private void mention(TypeElement type, boolean isLookedInto) {
        if (isKnown(type) || followed.contains(type)) {
            return;
        }
        if (isLookedInto || isPersistent(type)) {
            follow(type);
        } else if (described.add(type)) {
            describe(type, false);
        }
    }

    /** Whether JPA or Hibernate is told anything about it or in it. */
    private static boolean isPersistent(TypeElement type) {
        if (isAnnotatedForPersistence(type)) {
            return true;
        }
        for (Element member : type.getEnclosedElements()) {
            if (isAnnotatedForPersistence(member)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnnotatedForPersistence(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Family family = AnnotationName.of(mirror).family();
            if (family == Family.PERSISTENCE || family == Family.HIBERNATE) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(TypeElement type) {
        Boolean isKnown = known.get(type);
        if (isKnown == null) {
            // The JDK has enums that get constants.
            isKnown = startsLikeKnown(name(type)) && type.getKind() != ElementKind.ENUM;
            known.put(type, isKnown);
        }
        return isKnown;
    }

    private static boolean startsLikeKnown(String name) {
        for (String start : KNOWN_TO_RETORT) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private String name(TypeElement type) {
        String name = names.get(type);
        if (name == null) {
            name = type.getQualifiedName().toString();
            names.put(type, name);
        }
        return name;
    }

    /** @param isFollowed whether its parts are of interest, and not only what it is itself */
    private void describe(TypeElement type, boolean isFollowed) {
        text.append('\n').append(type.getKind()).append(' ').append(name(type));
        if (isFollowed) {
            describePackage(type);
        }
        modifiers(type);
        variables(type.getTypeParameters(), isFollowed);
        supertype(type.getSuperclass(), isFollowed);
        for (TypeMirror above : type.getInterfaces()) {
            supertype(above, isFollowed);
        }
        annotations(type, isFollowed);
        List<? extends Element> members = order.members(type);
        for (Element member : members) {
            if (member instanceof VariableElement) {
                member(member, isFollowed);
            }
        }
        // Class files have them after all fields. A class among them counts where something mentions it.
        for (Element member : members) {
            if (member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR) {
                member(member, isFollowed);
            }
        }
        // It may stand within the line of another.
        text.append('\n');
    }

    private void describePackage(TypeElement type) {
        Element owner = type.getEnclosingElement();
        while (owner.getKind() != ElementKind.PACKAGE) {
            owner = owner.getEnclosingElement();
        }
        if (described.add(owner)) {
            annotations(owner, true);
        }
    }

    /** A bound is what a raw type has in the place of its variable. */
    private void variables(List<? extends TypeParameterElement> variables, boolean isFollowed) {
        for (TypeParameterElement variable : variables) {
            text.append(" <").append(variable.getSimpleName());
            for (TypeMirror bound : variable.getBounds()) {
                type(bound, isFollowed, isFollowed);
            }
        }
    }

    private void supertype(TypeMirror above, boolean isFollowed) {
        text.append(':');
        type(above, isFollowed, isFollowed);
        if (!isFollowed && above instanceof DeclaredType declared) {
            mention((TypeElement) declared.asElement(), false);
        }
    }

    private void member(Element member, boolean isFollowed) {
        text.append('\n').append(member.getKind()).append(' ').append(member.getSimpleName());
        modifiers(member);
        boolean isOfSeveralColumns = annotations(member, isFollowed);
        if (member instanceof ExecutableElement method) {
            variables(method.getTypeParameters(), isFollowed);
            type(method.getReturnType(), isFollowed, isOfSeveralColumns);
            for (VariableElement parameter : method.getParameters()) {
                type(parameter.asType(), false, false);
            }
            if (method.getDefaultValue() != null) {
                value(method.getDefaultValue().getValue(), isFollowed);
            }
        } else if (member.getKind() != ElementKind.ENUM_CONSTANT) {
            type(member.asType(), isFollowed, isOfSeveralColumns);
        }
    }

    private void modifiers(Element element) {
        for (Modifier modifier : element.getModifiers()) {
            text.append(' ').append(modifier.name());
        }
    }

    /** Whether one of them makes more than a column of what it is on. */
    private boolean annotations(Element element, boolean isFollowed) {
        boolean isOfSeveralColumns = false;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            AnnotationName name = AnnotationName.of(mirror);
            annotation(mirror, name, isFollowed);
            isOfSeveralColumns |= OF_SEVERAL_COLUMNS.contains(name.inFamily());
        }
        return isOfSeveralColumns;
    }

    private void annotation(AnnotationMirror mirror, AnnotationName name, boolean isFollowed) {
        if (name.qualified().startsWith(OF_JAVA)) {
            return;
        }
        if (isToBeAnswered(name)
                || namesWhatIsNotDeclared(name)
                || mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
            tellsAll = false;
            return;
        }
        text.append(" @").append(name.qualified());
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> it :
                mirror.getElementValues().entrySet()) {
            text.append(' ').append(it.getKey().getSimpleName()).append('=');
            value(it.getValue().getValue(), isFollowed);
        }
        // What follows may be of the annotation that this one stands in.
        text.append(')');
        if (name.isOfOthers()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (!isKnown(type) && described.add(type)) {
                describe(type, false);
            }
        }
    }

    /** An answer to a question of Retort's: what becomes of it depends on what was before. */
    private static boolean isToBeAnswered(AnnotationName name) {
        return name.family() == Family.RETORT && !name.qualified().equals(Migrations.class.getName());
    }

    /** The codes of an enum are in its source, and a class that is named in a text could be any. */
    private static boolean namesWhatIsNotDeclared(AnnotationName name) {
        return name.inFamily().equals("EnumeratedValue") || name.inFamily().equals("GenericGenerator");
    }

    private void value(Object value, boolean isFollowed) {
        if (value instanceof AnnotationMirror annotation) {
            annotation(annotation, AnnotationName.of(annotation), isFollowed);
        } else if (value instanceof List<?> several) {
            text.append('{');
            for (Object it : several) {
                value(((AnnotationValue) it).getValue(), isFollowed);
                text.append(',');
            }
            text.append('}');
        } else if (value instanceof TypeMirror type) {
            type(type, true, true);
        } else if (value instanceof VariableElement constant) {
            text.append(constant.getSimpleName());
        } else {
            String plain = value.toString();
            text.append(plain.length()).append('"').append(plain);
        }
    }

    private void type(TypeMirror type, boolean isFollowed, boolean isLookedInto) {
        if (type.getKind() == TypeKind.ERROR) {
            tellsAll = false;
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            text.append(' ').append(name(element));
            if (isFollowed) {
                mention(element, isLookedInto);
            }
            for (TypeMirror argument : declared.getTypeArguments()) {
                text.append('<');
                // What is followed may embed what its variables stand for.
                type(argument, isFollowed, isLookedInto || isFollowed && followed.contains(element));
                text.append('>');
            }
        } else if (type instanceof ArrayType array) {
            text.append('[');
            type(array.getComponentType(), isFollowed, isLookedInto);
        } else if (type instanceof TypeVariable variable) {
            text.append(" $").append(variable.asElement().getSimpleName());
        } else if (type instanceof WildcardType wildcard) {
            bound('+', wildcard.getExtendsBound(), isFollowed, isLookedInto);
            bound('-', wildcard.getSuperBound(), isFollowed, isLookedInto);
        } else if (type instanceof IntersectionType several) {
            for (TypeMirror bound : several.getBounds()) {
                type(bound, isFollowed, isLookedInto);
            }
        } else {
            text.append(' ').append(type.getKind().name());
        }
    }

    /** @param bound null where a wildcard has no such bound */
    private void bound(char sign, TypeMirror bound, boolean isFollowed, boolean isLookedInto) {
        text.append(sign);
        if (bound != null) {
            type(bound, isFollowed, isLookedInto);
        }
    }
}
