package dev.retort.integration;

import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Style;
import dev.retort.integration.GeneratedMapping.Type;
import dev.retort.integration.GeneratedMappings.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Mapped superclasses, many of them with types that those below give them. */
final class GeneratedSuperclasses {

    private static final List<String> ARGUMENTS = List.of("Integer", "String", "LocalDate", "UUID", "BigDecimal");

    /**
     * A type variable.
     *
     * @param bound what stands behind it where it is declared
     * @param argument what it is in the end
     */
    private record Variable(String name, String bound, String argument) {

        private String declared() {
            return name + bound;
        }
    }

    private final Chance chance;
    private final GeneratedBasics basics;
    private final GeneratedAssociations associations;
    private final Style style;
    private final List<Type> types;

    GeneratedSuperclasses(
            Chance chance, GeneratedBasics basics, GeneratedAssociations associations, Style style, List<Type> types) {
        this.chance = chance;
        this.basics = basics;
        this.associations = associations;
        this.style = style;
        this.types = types;
    }

    /** What stands behind {@code extends}. */
    String plain(List<Entity> entities) {
        String name = chance.name(List.of("Base"));
        List<Member> members = new ArrayList<>(
                List.of(basics.attribute().member(), basics.attribute().member()));
        if (!entities.isEmpty() && chance.oneIn(3)) {
            members.add(associations.toOne(chance.of(entities), false));
        }
        if (chance.oneIn(3)) {
            members.add(new Member(
                    List.of("@Version"),
                    chance.of(List.of("int", "Long", "Instant")),
                    chance.name(List.of("version"))));
        }
        add("abstract class " + name, members);
        return name;
    }

    /** Below an entity. */
    String between(String parent) {
        String name = chance.name(List.of("Between"));
        add(
                "abstract class " + name + "<T> extends " + parent,
                List.of(basics.attribute().member(), new Member(List.of(), "T", chance.name(List.of("generic")))));
        return name + "<" + chance.of(ARGUMENTS) + ">";
    }

    /** With the key, whose type is left to what is below. */
    String generic(String entity, GeneratedKey key, List<Entity> entities) {
        String name = chance.name(List.of("Generic"));
        Member id = key.members().get(0);
        List<Variable> variables = new ArrayList<>(List.of(new Variable("K", " extends Serializable", key.type())));
        List<Member> members = new ArrayList<>(List.of(new Member(id.annotations(), "K", id.name())));
        addValues(variables, members);
        if (!entities.isEmpty() && chance.oneIn(2)) {
            addReferences(chance.of(entities), variables, members);
        }
        if (chance.oneIn(4)) {
            variables.add(new Variable("S", " extends " + name + "<%s>", entity));
            members.add(new Member(List.of("@ManyToOne"), "S", chance.name(List.of("above"))));
        }
        String all = variables.stream().map(Variable::name).collect(Collectors.joining(", "));
        add("abstract class " + name + declared(variables).replace("%s", all), members);
        return chance.oneIn(3) && variables.stream().noneMatch(it -> it.name().equals("S"))
                ? further(name, variables)
                : name + given(variables);
    }

    private void addValues(List<Variable> variables, List<Member> members) {
        variables.add(new Variable("V", "", chance.of(ARGUMENTS)));
        members.add(new Member(
                chance.oneIn(3) ? List.of("@Column(nullable = false, length = 44)") : List.of(),
                "V",
                chance.name(List.of("payload"))));
        switch (chance.below(8)) {
            case 0 -> members.add(new Member(List.of("@ElementCollection"), "Set<V>", chance.name(List.of("values"))));
            case 1 ->
                members.add(
                        new Member(List.of("@ElementCollection"), "Map<String, V>", chance.name(List.of("values"))));
            case 2 -> members.add(new Member(List.of(), "V[]", chance.name(List.of("values"))));
            case 3 -> {
                variables.add(new Variable("E", " extends Enum<E>", chance.of(List.of("Color", "Extent"))));
                members.add(new Member(
                        chance.of(List.of(
                                List.of(),
                                List.of("@Enumerated(EnumType.STRING)"),
                                List.of("@Column(length = 12) @Enumerated(EnumType.STRING)"))),
                        "E",
                        chance.name(List.of("state"))));
            }
            default -> {}
        }
    }

    private void addReferences(Entity target, List<Variable> variables, List<Member> members) {
        variables.add(new Variable("R", chance.sometimes(" extends " + target.type()), target.type()));
        switch (chance.below(4)) {
            case 0 -> members.add(new Member(List.of("@ManyToMany"), "Set<R>", chance.name(List.of("several"))));
            case 1 -> members.add(new Member(List.of("@OneToMany"), "List<R>", chance.name(List.of("several"))));
            case 2 -> members.add(new Member(List.of("@OneToOne(optional = false)"), "R", chance.name(List.of("one"))));
            default -> members.add(new Member(List.of("@ManyToOne"), "R", chance.name(List.of("referred"))));
        }
    }

    /** Another class between, which gives some of the types and hands on the others, in another order. */
    private String further(String above, List<Variable> variables) {
        String name = chance.name(List.of("Further"));
        List<Variable> open = new ArrayList<>(
                variables.stream().filter(it -> !chance.oneIn(3)).toList());
        if (open.isEmpty()) {
            add("abstract class " + name + " extends " + above + given(variables), List.of());
            return name;
        }
        Collections.rotate(open, 1);
        List<Variable> handedOn = variables.stream()
                .map(it -> open.contains(it) ? new Variable(it.name(), it.bound(), it.name() + "2") : it)
                .toList();
        String declared = declared(open.stream()
                .map(it -> new Variable(it.name() + "2", it.bound().replace("<E>", "<E2>"), it.argument()))
                .toList());
        Member more = new Member(List.of(), open.get(0).name() + "2", chance.name(List.of("more")));
        boolean isBasic = !List.of("R", "E").contains(open.get(0).name());
        add(
                "abstract class " + name + declared + " extends " + above + given(handedOn),
                isBasic ? List.of(more) : List.of());
        return name + given(open);
    }

    private static String declared(List<Variable> variables) {
        return variables.stream().map(Variable::declared).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String given(List<Variable> variables) {
        return variables.stream().map(Variable::argument).collect(Collectors.joining(", ", "<", ">"));
    }

    private void add(String declaration, List<Member> members) {
        types.add(new Type(style, List.of("@MappedSuperclass"), declaration, members));
    }
}
