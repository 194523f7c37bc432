package dev.retort.processor.object;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement creates, as far as dropping it needs to know.
 *
 * @param table of a trigger
 * @param signature of a function or procedure
 */
record CreateStatement(
        Kind kind, String name, Optional<String> table, Optional<Signature> signature, boolean isReplacing) {

    enum Kind {
        VIEW,
        MATERIALIZED_VIEW,
        FUNCTION,
        PROCEDURE,
        ALIAS,
        TRIGGER;

        /** Whether the database lets no table change that it reads. */
        boolean holdsTables() {
            return this == VIEW || this == MATERIALIZED_VIEW;
        }

        boolean hasArguments() {
            return this == FUNCTION || this == PROCEDURE;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final String PART = "(?:\"[^\"]+\"|`[^`]+`|[\\w$]+)";
    private static final String NAME = PART + "(?:\\s*\\.\\s*" + PART + ")*";
    private static final Pattern CREATE = Pattern.compile(
            "create\\s+(?<replace>or\\s+replace\\s+)?(?:(?:force|recursive|constraint)\\s+)*"
                    + "(?<kind>materialized\\s+view|view|function|procedure|alias|trigger)\\s+(?:if\\s+not\\s+exists\\s+)?(?<name>"
                    + NAME + ")(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ON =
            Pattern.compile("\\bon\\s+(" + NAME + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    static Optional<CreateStatement> of(String statement) {
        Matcher create = CREATE.matcher(statement);
        if (!create.matches()) {
            return Optional.empty();
        }
        Kind kind = Kind.valueOf(create.group("kind").toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"));
        String rest = create.group("rest");
        Matcher on = ON.matcher(rest);
        return Optional.of(new CreateStatement(
                kind,
                create.group("name"),
                kind == Kind.TRIGGER && on.find() ? Optional.of(on.group(1)) : Optional.empty(),
                kind.hasArguments() ? Signature.of(rest) : Optional.empty(),
                create.group("replace") != null));
    }

    /** Whether a new text can take the place of an old one while others use it. A view may not lose columns so. */
    boolean replacesInPlace() {
        return isReplacing && !kind.holdsTables();
    }

    /** Whether the old one is no longer there when this has been created. */
    boolean takesThePlaceOf(CreateStatement old) {
        return kind == old.kind
                && name.equals(old.name)
                && table.equals(old.table)
                && signature
                        .map(it -> old.signature.filter(it::replaces).isPresent())
                        .orElse(old.signature.isEmpty());
    }

    String drop() {
        return dropByName() + signature.map(Signature::argumentList).orElse("");
    }

    /** As long as there is no other of its name. */
    String dropByName() {
        return "drop " + kind.words() + " " + name;
    }
}
