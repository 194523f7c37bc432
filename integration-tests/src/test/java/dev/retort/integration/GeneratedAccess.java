package dev.retort.integration;

import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Style;
import dev.retort.integration.GeneratedMapping.Type;
import java.util.List;
import java.util.stream.Stream;

/** Lets some classes and attributes be read by fields where the others are read by getters, or the other way round. */
final class GeneratedAccess {

    static final String BY_FIELD = "@Access(AccessType.FIELD)";
    static final String BY_PROPERTY = "@Access(AccessType.PROPERTY)";

    private final Chance chance;

    GeneratedAccess(Chance chance) {
        this.chance = chance;
    }

    Type mixed(Type type) {
        if (type.style() == Style.RECORD) {
            return type;
        }
        if (type.annotations().isEmpty()) {
            // The class of a key can then be read either way.
            return new Type(Style.PROPERTIES, List.of(), type.declaration(), type.members());
        }
        List<Member> members =
                type.members().stream().map(it -> mixed(it, type.style())).toList();
        return switch (chance.below(8)) {
            case 0, 1 -> typed(other(type.style()), true, type, members);
            case 2 -> typed(type.style(), false, type, members);
            default -> typed(type.style(), true, type, members);
        };
    }

    private static Style other(Style style) {
        return style == Style.PROPERTIES ? Style.FIELDS_WITH_GETTERS : Style.PROPERTIES;
    }

    private Type typed(Style style, boolean saysSo, Type type, List<Member> members) {
        Style held = style == Style.FIELDS && chance.oneIn(2) ? Style.FIELDS_WITH_GETTERS : style;
        return new Type(
                held, saysSo ? and(type.annotations(), style) : type.annotations(), type.declaration(), members);
    }

    private Member mixed(Member it, Style style) {
        return chance.oneIn(10) ? new Member(and(it.annotations(), other(style)), it.type(), it.name()) : it;
    }

    private static List<String> and(List<String> annotations, Style style) {
        return Stream.concat(annotations.stream(), Stream.of(style == Style.PROPERTIES ? BY_PROPERTY : BY_FIELD))
                .toList();
    }
}
