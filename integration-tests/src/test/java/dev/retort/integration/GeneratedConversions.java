package dev.retort.integration;

import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets classes say how attributes are converted: their own, those above them, and what is embedded in either. */
final class GeneratedConversions {

    /** What makes an attribute none that a converter may have a say about, or gives a column what does not fit its other type. */
    private static final List<String> UNCONVERTED = List.of(
            "@Id",
            "@Enumerated",
            "@Formula",
            "@Transient",
            "@Version",
            "@TenantId",
            "@ColumnDefault",
            "@Min",
            "@Max",
            "@Positive");

    private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<(?:[^<>]|<[^<>]*>)*>");
    private static final Pattern SUPERCLASS = Pattern.compile(" extends (\\w+)");

    private final Chance chance;
    private final List<Type> types;

    GeneratedConversions(Chance chance, List<Type> types) {
        this.chance = chance;
        this.types = types;
    }

    Type converted(Type type) {
        boolean mayConvert =
                type.annotations().stream().anyMatch(it -> it.startsWith("@Entity") || it.equals("@MappedSuperclass"));
        if (!mayConvert || !chance.oneIn(3)) {
            return type;
        }
        List<String> annotations = new ArrayList<>(type.annotations());
        addTo(annotations, "", type);
        return new Type(type.style(), annotations, type.declaration(), type.members());
    }

    private void addTo(List<String> annotations, String prefix, Type type) {
        for (Member it : type.members()) {
            Optional<Type> embeddable =
                    named(it.type()).filter(held -> held.annotations().contains("@Embeddable"));
            if (embeddable.isPresent() && !it.annotations().contains("@EmbeddedId")) {
                addTo(annotations, prefix + it.name() + ".", embeddable.get());
            } else if (chance.oneIn(4)) {
                of(it).ifPresent(how ->
                        annotations.add("@Convert(attributeName = \"" + prefix + it.name() + "\", " + how + ")"));
            }
        }
        above(type).ifPresent(it -> addTo(annotations, prefix, it));
    }

    /** What {@code @Convert} may say of the attribute. */
    static Optional<String> of(Member it) {
        boolean isUnconverted =
                it.annotations().stream().anyMatch(said -> UNCONVERTED.stream().anyMatch(said::startsWith));
        return isUnconverted ? Optional.empty() : GeneratedKinds.conversion(it.type());
    }

    private Optional<Type> above(Type type) {
        Matcher superclass =
                SUPERCLASS.matcher(TYPE_ARGUMENTS.matcher(type.declaration()).replaceAll(""));
        return superclass.find() ? named(superclass.group(1)) : Optional.empty();
    }

    private Optional<Type> named(String name) {
        return types.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
