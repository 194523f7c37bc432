package dev.retort.integration;

import dev.retort.annotations.Naming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Entities made by chance, of parts that can be left out one by one.
 *
 * @param support what they need besides
 */
record GeneratedMapping(Naming naming, String support, List<Type> types) {

    private static final String HEAD = """
            package shop;

            import jakarta.persistence.*;
            import jakarta.persistence.CascadeType;
            import jakarta.persistence.ForeignKey;
            import jakarta.persistence.Index;
            import jakarta.persistence.Table;
            import jakarta.persistence.Temporal;
            import jakarta.validation.constraints.*;
            import java.io.Serializable;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;
            """;

    /** How a class holds its attributes. */
    enum Style {
        FIELDS {
            @Override
            String text(Member it) {
                return it.annotationLines() + "    " + it.type() + " " + it.name() + ";\n";
            }
        },
        FIELDS_WITH_GETTERS {
            @Override
            String text(Member it) {
                return FIELDS.text(it) + getterAndSetter(it);
            }
        },
        PROPERTIES {
            @Override
            String text(Member it) {
                return "    private " + it.type() + " " + it.name() + ";\n" + it.annotationLines()
                        + getterAndSetter(it);
            }
        },
        RECORD {
            @Override
            String text(Type type) {
                return type.declaration()
                                .replaceFirst(
                                        "( implements .*)?$",
                                        "("
                                                + type.members().stream()
                                                        .map(this::text)
                                                        .collect(Collectors.joining(", "))
                                                + ")$1")
                        + " {}\n";
            }

            @Override
            String text(Member it) {
                return String.join(" ", it.annotations()) + " " + it.type() + " " + it.name();
            }
        };

        String text(Type type) {
            return type.declaration() + " {\n"
                    + type.members().stream().map(it -> it.style(this).text(it)).collect(Collectors.joining("\n"))
                    + "}\n";
        }

        abstract String text(Member it);

        private static String getterAndSetter(Member it) {
            String suffix =
                    Character.toUpperCase(it.name().charAt(0)) + it.name().substring(1);
            return "    public " + it.type() + (it.type().equals("boolean") ? " is" : " get") + suffix
                    + "() { return " + it.name() + "; }\n    public void set" + suffix + "(" + it.type() + " "
                    + it.name() + ") { this." + it.name() + " = " + it.name() + "; }\n";
        }
    }

    /** An attribute. */
    record Member(List<String> annotations, String type, String name) {

        /** Not always that of its class. */
        private Style style(Style ofClass) {
            if (annotations.contains(GeneratedAccess.BY_FIELD)) {
                return Style.FIELDS_WITH_GETTERS;
            }
            return annotations.contains(GeneratedAccess.BY_PROPERTY) ? Style.PROPERTIES : ofClass;
        }

        private String annotationLines() {
            return annotations.stream().map(it -> "    " + it + "\n").collect(Collectors.joining());
        }

        private Member withoutMentionOf(Set<String> classes) {
            List<String> others = annotations.stream()
                    .filter(it -> classes.stream().noneMatch(name -> mentions(it, name)))
                    .toList();
            return new Member(others, type, name);
        }

        private Stream<Member> smaller() {
            return without(annotations).map(it -> new Member(it, type, name));
        }
    }

    /** @param declaration what stands before the members */
    record Type(Style style, List<String> annotations, String declaration, List<Member> members) {

        String name() {
            return declaration.replaceFirst(".*?(?:class|record) (\\w+).*", "$1");
        }

        boolean isBelow(Type other) {
            return declaration.matches(".* extends " + other.name() + "\\b.*");
        }

        private String text() {
            return annotations.stream().map(it -> it + "\n").collect(Collectors.joining()) + style.text(this);
        }

        private Stream<Type> smaller() {
            return Stream.of(
                            without(members).map(it -> new Type(style, annotations, declaration, it)),
                            without(annotations).map(it -> new Type(style, it, declaration, members)),
                            IntStream.range(0, members.size()).boxed().flatMap(i -> members.get(i)
                                    .smaller()
                                    .map(it -> new Type(style, annotations, declaration, with(members, i, it)))))
                    .flatMap(it -> it);
        }
    }

    String source() {
        return HEAD + types.stream().map(it -> "\n" + it.text()).collect(Collectors.joining()) + "\n" + support;
    }

    /** Without one class and everything that speaks of it. */
    GeneratedMapping without(Type gone) {
        Set<String> names = new HashSet<>(Set.of(gone.name()));
        for (int before = 0; before < names.size(); ) {
            before = names.size();
            types.stream()
                    .filter(it -> names.stream().anyMatch(name -> mentions(it.declaration(), name)))
                    .forEach(it -> names.add(it.name()));
        }
        return new GeneratedMapping(
                naming,
                support,
                types.stream()
                        .filter(it -> !names.contains(it.name()))
                        .map(it -> new Type(
                                it.style(),
                                it.annotations(),
                                it.declaration(),
                                it.members().stream()
                                        .filter(member ->
                                                names.stream().noneMatch(name -> mentions(member.type(), name)))
                                        .map(member -> member.withoutMentionOf(names))
                                        .toList()))
                        .toList());
    }

    /** With another in the place of the class of that name. */
    GeneratedMapping with(Type changed) {
        return new GeneratedMapping(
                naming,
                support,
                types.stream()
                        .map(it -> it.name().equals(changed.name()) ? changed : it)
                        .toList());
    }

    GeneratedMapping and(Type added) {
        return new GeneratedMapping(
                naming, support, Stream.concat(types.stream(), Stream.of(added)).toList());
    }

    GeneratedMapping withSupport(String other) {
        return new GeneratedMapping(naming, other, types);
    }

    /** With another name for a class or an attribute, wherever it is spoken of. */
    GeneratedMapping renamed(String from, String to) {
        UnaryOperator<String> renamed = it -> it.replaceAll("\\b" + from + "\\b", to);
        return new GeneratedMapping(
                naming,
                support,
                types.stream()
                        .map(it -> new Type(
                                it.style(),
                                it.annotations().stream().map(renamed).toList(),
                                renamed.apply(it.declaration()),
                                it.members().stream()
                                        .map(member -> new Member(
                                                member.annotations().stream()
                                                        .map(renamed)
                                                        .toList(),
                                                renamed.apply(member.type()),
                                                renamed.apply(member.name())))
                                        .toList()))
                        .toList());
    }

    private static boolean mentions(String text, String name) {
        return text.matches(".*\\b" + name + "\\b.*");
    }

    /** Each with one class, one attribute or one annotation less; not all of them compile. */
    Stream<GeneratedMapping> smaller() {
        return Stream.concat(
                        without(types), IntStream.range(0, types.size()).boxed().flatMap(i -> types.get(i)
                                .smaller()
                                .map(it -> with(types, i, it))))
                .map(it -> new GeneratedMapping(naming, support, it));
    }

    private static <T> Stream<List<T>> without(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> {
            List<T> others = new ArrayList<>(all);
            others.remove(i);
            return others;
        });
    }

    private static <T> List<T> with(List<T> all, int index, T changed) {
        List<T> others = new ArrayList<>(all);
        others.set(index, changed);
        return others;
    }

    @Override
    public String toString() {
        return "with " + naming + "\n" + source();
    }
}
