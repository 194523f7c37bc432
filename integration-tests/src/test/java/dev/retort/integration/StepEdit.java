package dev.retort.integration;

import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Style;
import dev.retort.integration.GeneratedMapping.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One change that a developer makes; where there is no place for it any more, nothing happens. Not every one leaves a model that works.
 *
 * @param member none where it is about the class
 */
record StepEdit(What what, String type, Optional<String> member, long seed) {

    enum What {
        ANNOTATION_CHANGED,
        ANNOTATION_ADDED,
        ANNOTATION_REMOVED,
        ATTRIBUTE_ADDED,
        ATTRIBUTE_REMOVED,
        ATTRIBUTE_RENAMED,
        ATTRIBUTE_RETYPED,
        ATTRIBUTE_MOVED,
        REFERENCE_ADDED,
        COLLECTION_ADDED,
        REFERENCE_BECAME_KEY,
        COLLECTION_BECAME_ANOTHER,
        ONE_BECAME_SEVERAL_OR_BACK,
        MOVED_TO_SECOND_TABLE,
        CLASS_SAYS_MORE,
        CLASS_SAYS_OTHERWISE,
        CLASS_SAYS_LESS,
        CLASS_ABSTRACT_OR_NOT,
        CLASS_RENAMED,
        CLASS_ADDED,
        CLASS_REMOVED,
        SUPERCLASS_CHANGED,
        SUPERCLASS_EXTRACTED,
        EMBEDDABLE_EXTRACTED,
        EMBEDDED_TAKEN_APART,
        CLASS_INDEXED,
        CONSTANTS_CHANGED,
        NAMES_EXCHANGED,
        MEMBERS_TURNED
    }

    private static final Pattern NAME = Pattern.compile("(?<=(?:Column|Table)\\()name = (\"[^\"]+\")");

    /** @param last where a developer often goes on */
    static StepEdit by(Random random, GeneratedMapping model, Optional<StepEdit> last) {
        What what = What.values()[random.nextInt(What.values().length)];
        if (last.isPresent() && random.nextInt(3) == 0) {
            return new StepEdit(what, last.get().typeAfter(), last.get().memberAfter(), random.nextLong());
        }
        Type type = model.types().get(random.nextInt(model.types().size()));
        Optional<String> member = type.members().isEmpty()
                ? Optional.empty()
                : Optional.of(type.members()
                        .get(random.nextInt(type.members().size()))
                        .name());
        return new StepEdit(what, type.name(), member, random.nextLong());
    }

    private Chance chance() {
        // Names that nothing of the first model has, and that differ from edit to edit.
        return new Chance(seed, 1000 + (int) Math.floorMod(seed, 1_000_000));
    }

    private String typeAfter() {
        return what == What.CLASS_RENAMED ? chance().name(List.of("Renamed")) : type;
    }

    private Optional<String> memberAfter() {
        return what == What.ATTRIBUTE_RENAMED ? member.map(it -> chance().name(List.of("renamed"))) : member;
    }

    GeneratedMapping apply(GeneratedMapping model, HibernateVersion version) {
        Chance chance = chance();
        Optional<Type> found =
                model.types().stream().filter(it -> it.name().equals(type)).findFirst();
        if (found.isEmpty()) {
            return model;
        }
        Type place = found.get();
        return switch (what) {
            case ANNOTATION_CHANGED ->
                ofMember(model, place, it -> annotated(it, EditedWords.reworded(it.annotations(), chance)));
            // Within the class of a key annotations mean what nobody expects.
            case ANNOTATION_ADDED ->
                !isMapped(place)
                        ? model
                        : ofMember(
                                model,
                                place,
                                it -> annotated(
                                        it,
                                        EditedWords.saying(it.annotations(), chance.of(EditedWords.OF_ATTRIBUTES))));
            case ANNOTATION_REMOVED ->
                ofMember(model, place, it -> annotated(it, EditedWords.oneLess(it.annotations(), chance)));
            case ATTRIBUTE_ADDED ->
                model.with(with(
                        place,
                        and(
                                place.members(),
                                new GeneratedBasics(chance, version).attribute().member())));
            case ATTRIBUTE_REMOVED -> model.with(with(place, without(place)));
            case ATTRIBUTE_RENAMED ->
                member.map(it -> model.renamed(it, chance.name(List.of("renamed"))))
                        .orElse(model);
            case ATTRIBUTE_RETYPED ->
                ofMember(
                        model,
                        place,
                        it -> new Member(it.annotations(), chance.of(EditedWords.BASIC_TYPES), it.name()));
            case ATTRIBUTE_MOVED -> moved(model, place, chance);
            case REFERENCE_ADDED ->
                model.with(with(
                        place,
                        and(
                                place.members(),
                                new Member(
                                        List.of(chance.of(
                                                List.of("@ManyToOne", "@OneToOne", "@ManyToOne(optional = false)"))),
                                        chance.of(model.types()).name(),
                                        chance.name(List.of("reference"))))));
            case COLLECTION_ADDED -> model.with(with(place, and(place.members(), collection(model, chance))));
            case REFERENCE_BECAME_KEY ->
                ofMember(
                        model,
                        place,
                        it -> it.annotations().stream().noneMatch(said -> said.contains("ToOne"))
                                ? it
                                : new Member(
                                        it.annotations().stream()
                                                .filter(said -> said.startsWith("@JoinColumn"))
                                                .map(said -> said.replaceAll("@JoinColumn", "@Column")
                                                        .replaceAll(", (foreignKey|referencedColumnName) =.*", ")"))
                                                .toList(),
                                        chance.of(List.of("Long", "Integer", "String", "UUID")),
                                        it.name()));
            case COLLECTION_BECAME_ANOTHER ->
                ofMember(
                        model,
                        place,
                        it -> new Member(
                                it.annotations(),
                                it.type()
                                        .replaceFirst(
                                                "^(?:Set|List|Collection|Map)<(?:[^<]*, )?(.*)>$",
                                                chance.of(List.of("Set<$1>", "List<$1>", "Map<String, $1>"))),
                                it.name()));
            case ONE_BECAME_SEVERAL_OR_BACK -> ofMember(model, place, StepEdit::oneOrSeveral);
            case MOVED_TO_SECOND_TABLE -> inSecondTable(model, place);
            case CLASS_SAYS_MORE ->
                model.with(said(place, EditedWords.saying(place.annotations(), chance.of(EditedWords.OF_CLASSES))));
            case CLASS_SAYS_OTHERWISE -> model.with(said(place, EditedWords.reworded(place.annotations(), chance)));
            case CLASS_SAYS_LESS -> model.with(said(place, EditedWords.oneLess(place.annotations(), chance)));
            case CLASS_ABSTRACT_OR_NOT ->
                model.with(new Type(
                        place.style(),
                        place.annotations(),
                        place.declaration().startsWith("abstract ")
                                ? place.declaration().substring("abstract ".length())
                                : "abstract " + place.declaration(),
                        place.members()));
            case CLASS_RENAMED -> model.renamed(type, chance.name(List.of("Renamed")));
            case CLASS_ADDED -> model.and(added(place, chance, version));
            case CLASS_REMOVED -> model.without(place);
            case SUPERCLASS_CHANGED -> superclassChanged(model, place, chance);
            case SUPERCLASS_EXTRACTED -> superclassExtracted(model, place, chance);
            case EMBEDDABLE_EXTRACTED -> embeddableExtracted(model, place, chance);
            case EMBEDDED_TAKEN_APART -> takenApart(model, place);
            case CLASS_INDEXED ->
                model.with(said(
                        place,
                        EditedWords.saying(
                                place.annotations(),
                                "@Table("
                                        + chance.of(List.of(
                                                "indexes = @Index(columnList",
                                                "uniqueConstraints = @UniqueConstraint(columnNames"))
                                        + " = \"" + member.orElse("id") + "\"))")));
            case CONSTANTS_CHANGED ->
                model.withSupport(chance.of(EditedWords.OF_CONSTANTS).apply(model.support()));
            case NAMES_EXCHANGED -> namesExchanged(model, place, chance);
            case MEMBERS_TURNED -> model.with(with(place, turned(place.members(), chance)));
        };
    }

    /** The same of what a column means, see {@link Meanings}. */
    String apply(String meaning, GeneratedMapping model, HibernateVersion version) {
        if (apply(model, version).equals(model)) {
            return meaning;
        }
        String name = member.orElse("");
        return switch (what) {
            case ATTRIBUTE_RENAMED ->
                meaning.replaceAll("\\b" + name + "\\b", memberAfter().orElseThrow());
            case CLASS_RENAMED -> meaning.replaceAll("\\b" + type + "\\b", typeAfter());
            case EMBEDDABLE_EXTRACTED -> {
                Chance chance = chance();
                chance.name(List.of("Extracted"));
                yield meaning.replaceAll("\\." + name + "\\b", "." + chance.name(List.of("extracted")) + "." + name);
            }
            case EMBEDDED_TAKEN_APART -> meaning.replaceAll("\\b" + name + "\\.", "");
            default -> meaning;
        };
    }

    private GeneratedMapping ofMember(GeneratedMapping model, Type place, UnaryOperator<Member> change) {
        return model.with(with(
                place,
                place.members().stream()
                        .map(it -> isMeant(it) ? change.apply(it) : it)
                        .toList()));
    }

    private boolean isMeant(Member it) {
        return member.filter(it.name()::equals).isPresent();
    }

    private List<Member> meant(Type place) {
        return place.members().stream().filter(this::isMeant).toList();
    }

    private List<Member> without(Type place) {
        return place.members().stream().filter(it -> !isMeant(it)).toList();
    }

    private GeneratedMapping moved(GeneratedMapping model, Type place, Chance chance) {
        List<Member> moving = meant(place);
        List<Type> relatives = model.types().stream()
                .filter(it -> it.isBelow(place) || place.isBelow(it))
                .toList();
        if (relatives.isEmpty() || moving.isEmpty()) {
            return model;
        }
        Type target = chance.of(relatives);
        return model.with(with(place, without(place))).with(with(target, and(target.members(), moving.get(0))));
    }

    /** What is there goes into a class above, and keeps its columns. */
    private GeneratedMapping superclassExtracted(GeneratedMapping model, Type place, Chance chance) {
        if (!place.annotations().contains("@Entity") || !place.declaration().matches("(?:abstract )?class \\w+")) {
            return model;
        }
        String name = chance.name(List.of("Extracted"));
        Type above = new Type(place.style(), List.of("@MappedSuperclass"), "abstract class " + name, meant(place));
        return model.with(new Type(
                        place.style(), place.annotations(), place.declaration() + " extends " + name, without(place)))
                .and(above);
    }

    private GeneratedMapping embeddableExtracted(GeneratedMapping model, Type place, Chance chance) {
        if (!place.annotations().contains("@Entity") || meant(place).isEmpty()) {
            return model;
        }
        String name = chance.name(List.of("Extracted"));
        Type part = new Type(place.style(), List.of("@Embeddable"), "class " + name, meant(place));
        Member embedded = new Member(List.of("@Embedded"), name, chance.name(List.of("extracted")));
        return model.with(with(place, and(without(place), embedded))).and(part);
    }

    private GeneratedMapping takenApart(GeneratedMapping model, Type place) {
        return meant(place).stream()
                .flatMap(embedded -> model.types().stream()
                        .filter(it -> it.annotations().contains("@Embeddable")
                                && it.name().equals(embedded.type())))
                .findFirst()
                .map(part -> model.with(with(
                        place,
                        Stream.concat(without(place).stream(), part.members().stream())
                                .toList())))
                .orElse(model);
    }

    /** A reference to one, or to several in a table between. */
    private static Member oneOrSeveral(Member it) {
        boolean isOne = it.annotations().stream().anyMatch(said -> said.matches("@(One|Many)ToOne.*"));
        boolean isSeveral = it.annotations().stream().anyMatch(said -> said.matches("@(One|Many)ToMany.*"));
        return isOne
                ? new Member(List.of("@ManyToMany"), "Set<" + it.type() + ">", it.name())
                : isSeveral
                        ? new Member(List.of("@ManyToOne"), it.type().replaceFirst("^.*[<, ](\\w+)>$", "$1"), it.name())
                        : it;
    }

    private GeneratedMapping inSecondTable(GeneratedMapping model, Type place) {
        String table = "given_second";
        return place.annotations().contains("@Entity") && !meant(place).isEmpty()
                ? ofMember(
                        model,
                        said(
                                place,
                                EditedWords.saying(place.annotations(), "@SecondaryTable(name = \"" + table + "\")")),
                        it -> annotated(it, EditedWords.saying(it.annotations(), "@Column(table = \"" + table + "\")")))
                : model;
    }

    /** Two names of columns or tables that the attribute gives, or if those are not two, its class. */
    private GeneratedMapping namesExchanged(GeneratedMapping model, Type place, Chance chance) {
        List<String> names = names(meant(place));
        if (names.size() < 2) {
            names = names(place.members());
        }
        if (names.size() < 2) {
            return model;
        }
        String one = names.remove(chance.below(names.size()));
        String other = chance.of(names);
        return model.with(with(
                place,
                place.members().stream()
                        .map(it -> annotated(
                                it,
                                it.annotations().stream()
                                        .map(said -> exchanged(said, one, other))
                                        .toList()))
                        .toList()));
    }

    private static List<String> names(List<Member> members) {
        return new ArrayList<>(members.stream()
                .flatMap(it -> it.annotations().stream())
                .flatMap(it -> NAME.matcher(it).results())
                .map(it -> it.group(1))
                .distinct()
                .toList());
    }

    private static String exchanged(String annotation, String one, String other) {
        return NAME.matcher(annotation)
                .replaceAll(it -> Matcher.quoteReplacement("name = "
                        + (it.group(1).equals(one) ? other : it.group(1).equals(other) ? one : it.group(1))));
    }

    private static <T> List<T> turned(List<T> all, Chance chance) {
        List<T> turned = new ArrayList<>(all);
        Collections.rotate(turned, chance.below(turned.size() + 1));
        return turned;
    }

    private static boolean isMapped(Type it) {
        return Stream.of("@Entity", "@MappedSuperclass", "@Embeddable")
                .anyMatch(said -> it.annotations().stream().anyMatch(other -> other.startsWith(said)));
    }

    private static Member collection(GeneratedMapping model, Chance chance) {
        String name = chance.name(List.of("several"));
        return chance.oneIn(2)
                ? new Member(
                        List.of(
                                chance.of(List.of("@OneToMany", "@ManyToMany")),
                                "@JoinTable(name = \"of_" + name + "\")"),
                        chance.of(List.of("Set<", "List<"))
                                + chance.of(model.types()).name() + ">",
                        name)
                : new Member(
                        List.of("@ElementCollection"),
                        chance.of(List.of("Set<String>", "List<Integer>", "Map<String, Color>")),
                        name);
    }

    /** Another class: an entity of its own, or one below. */
    private Type added(Type place, Chance chance, HibernateVersion version) {
        String name = chance.name(List.of("Added"));
        List<Member> members = new ArrayList<>(
                List.of(new GeneratedBasics(chance, version).attribute().member()));
        boolean isBelow = place.annotations().contains("@Entity") && chance.oneIn(2);
        if (!isBelow) {
            members.add(new Member(List.of("@Id", "@GeneratedValue"), "Long", "id"));
        }
        return new Type(
                place.style() == Style.RECORD ? Style.FIELDS : place.style(),
                List.of("@Entity"),
                "class " + name + (isBelow ? " extends " + type : ""),
                members);
    }

    private static GeneratedMapping superclassChanged(GeneratedMapping model, Type place, Chance chance) {
        List<String> others = Stream.concat(
                        Stream.of(""),
                        model.types().stream()
                                .filter(it -> it != place && !it.isBelow(place))
                                .map(it -> " extends " + it.name()))
                .toList();
        String declaration = place.declaration().replaceFirst(" extends \\w+(<[^{]*>)?$", "");
        return model.with(
                new Type(place.style(), place.annotations(), declaration + chance.of(others), place.members()));
    }

    private static Member annotated(Member it, List<String> annotations) {
        return new Member(annotations, it.type(), it.name());
    }

    private static Type said(Type it, List<String> annotations) {
        return new Type(it.style(), annotations, it.declaration(), it.members());
    }

    private static Type with(Type it, List<Member> members) {
        return new Type(it.style(), it.annotations(), it.declaration(), members);
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
