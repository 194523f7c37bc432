package dev.retort.processor.declaration;

import dev.retort.annotations.Migrations;
import dev.retort.model.AnnotationOutline;
import dev.retort.processor.declaration.AnnotationName.Family;
import dev.retort.processor.declaration.WrittenAnnotations.Written;
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
final class ModelHash {

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
    private final DeclaredMembers members;
    private final WrittenAnnotations annotations;
    private boolean tellsAll = true;

    private ModelHash(DeclaredMembers members, WrittenAnnotations annotations) {
        this.members = members;
        this.annotations = annotations;
    }

    static Optional<String> of(
            MigrationsDeclaration migrations,
            String version,
            Collection<TypeElement> types,
            DeclaredMembers members,
            WrittenAnnotations annotations) {
        ModelHash hash = new ModelHash(members, annotations);
        // Their files may change by themselves.
        hash.tellsAll = migrations.sqlObjects().isEmpty();
        hash.text
                .append(version)
                .append(' ')
                .append(migrations.hibernate())
                .append(' ')
                .append(migrations.naming());
        hash.annotations(migrations.element());
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
        annotations(type);
        List<? extends Element> enclosed = members.of(type);
        for (Element member : enclosed) {
            if (member instanceof VariableElement) {
                member(member, isFollowed);
            }
        }
        // Class files have them after all fields. A class among them counts where something mentions it.
        for (Element member : enclosed) {
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
            annotations(owner);
        }
    }

    /** A bound is what a raw type has in the place of its variable. */
    private void variables(List<? extends TypeParameterElement> variables, boolean isFollowed) {
        for (TypeParameterElement variable : variables) {
            text.append(" <");
            simpleName(variable);
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
        text.append('\n').append(member.getKind().name()).append(' ');
        simpleName(member);
        modifiers(member);
        boolean isOfSeveralColumns = annotations(member);
        if (member instanceof ExecutableElement method) {
            variables(method.getTypeParameters(), isFollowed);
            type(method.getReturnType(), isFollowed, isOfSeveralColumns);
            for (VariableElement parameter : method.getParameters()) {
                type(parameter.asType(), false, false);
            }
            if (method.getDefaultValue() != null) {
                annotations(annotations.asDefaultOf(method));
            }
        } else if (member.getKind() != ElementKind.ENUM_CONSTANT) {
            type(member.asType(), isFollowed, isOfSeveralColumns);
        }
    }

    private void simpleName(Element element) {
        // Not the name itself, of which javac makes a text for each letter that the builder asks for.
        text.append(element.getSimpleName().toString());
    }

    private void modifiers(Element element) {
        for (Modifier modifier : element.getModifiers()) {
            text.append(' ').append(modifier.name());
        }
    }

    /** Whether one of them makes more than a column of what it is on. */
    private boolean annotations(Element element) {
        return annotations(annotations.on(element));
    }

    private boolean annotations(Written written) {
        for (AnnotationOutline outline : written.outlines()) {
            if (!outline.type().startsWith(OF_JAVA)) {
                outline.writeTo(text);
            }
        }
        boolean isOfSeveralColumns = false;
        for (AnnotationMirror mirror : written.annotations()) {
            AnnotationName name = AnnotationName.of(mirror);
            isOfSeveralColumns |= OF_SEVERAL_COLUMNS.contains(name.inFamily());
            annotation(mirror, name);
        }
        for (TypeMirror type : written.namedClasses()) {
            type(type, true, true);
        }
        return isOfSeveralColumns;
    }

    private void annotation(AnnotationMirror mirror, AnnotationName name) {
        if (isToBeAnswered(name)
                || namesWhatIsNotDeclared(name)
                || mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
            tellsAll = false;
        } else if (name.isOfOthers() && !name.qualified().startsWith(OF_JAVA)) {
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
            text.append(" $");
            simpleName(variable.asElement());
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
