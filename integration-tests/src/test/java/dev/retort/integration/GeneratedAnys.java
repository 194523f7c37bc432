package dev.retort.integration;

import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMappings.Entity;
import java.util.ArrayList;
import java.util.List;

/** What refers to entities of any class: which class a reference means, and which of its entities. */
final class GeneratedAnys {

    /** @param values that mean a class each; where none need be written, Hibernate takes the names of the entities */
    private record Discriminator(String annotation, List<String> values, boolean isSized, boolean needsValues) {}

    private static final List<Discriminator> DISCRIMINATORS = List.of(
            new Discriminator("", List.of("A", "B"), true, false),
            new Discriminator("@AnyDiscriminator(DiscriminatorType.STRING)", List.of("one", "other"), true, false),
            new Discriminator("@AnyDiscriminator(DiscriminatorType.CHAR)", List.of("a", "b"), true, true),
            new Discriminator("@AnyDiscriminator(DiscriminatorType.INTEGER)", List.of("1", "2"), false, true));

    private final Chance chance;
    private final boolean mayBeOne;
    private final boolean mayBeMany;

    /** With both in one model Hibernate 7 follows them in circles, and does not start. */
    GeneratedAnys(Chance chance, HibernateVersion version) {
        this.chance = chance;
        this.mayBeOne = chance.oneIn(2);
        this.mayBeMany = !mayBeOne || version == HibernateVersion.V6;
    }

    boolean mayBeOne() {
        return mayBeOne;
    }

    boolean mayBeMany() {
        return mayBeMany;
    }

    Member one(List<Entity> entities) {
        // What is fetched together with what refers to it Hibernate 7 follows in circles, and then does not start.
        List<String> annotations =
                new ArrayList<>(List.of("@Any(fetch = FetchType.LAZY" + chance.sometimes(", optional = false") + ")"));
        annotations.addAll(reference(entities));
        annotations.add(
                "@JoinColumn(name = \"" + chance.sqlName("any") + "\"" + chance.sometimes(", nullable = false") + ")");
        return new Member(annotations, chance.of(List.of("Object", "Serializable")), chance.name(List.of("any")));
    }

    /** What there is to say of both columns, but for the name of the second. */
    List<String> reference(List<Entity> entities) {
        List<Entity> simple =
                entities.stream().filter(it -> !it.key().isComposite()).toList();
        List<String> annotations = new ArrayList<>();
        Discriminator discriminator = chance.of(DISCRIMINATORS);
        if (!discriminator.annotation().isEmpty()) {
            annotations.add(discriminator.annotation());
        }
        if (!simple.isEmpty() && (discriminator.needsValues() || !chance.oneIn(4))) {
            annotations.addAll(values(discriminator.values(), simple));
        }
        annotations.add("@AnyKeyJavaClass("
                + (simple.isEmpty()
                        ? "Long"
                        : GeneratedKeys.boxed(chance.of(simple).key().type())) + ".class)");
        if (chance.oneIn(2)) {
            annotations.add("@Column("
                    + GeneratedBasics.listed(
                            "name = \"" + chance.sqlName("any_type") + "\"",
                            chance.sometimes("nullable = false"),
                            discriminator.isSized() ? chance.sometimes("length = 9") : "")
                    + ")");
        }
        return annotations;
    }

    private List<String> values(List<String> values, List<Entity> entities) {
        List<String> annotations = new ArrayList<>();
        for (String value : values) {
            annotations.add("@AnyDiscriminatorValue(discriminator = \"" + value + "\", entity = "
                    + chance.of(entities).type() + ".class)");
        }
        return annotations;
    }
}
